import {
  calendarWork,
  type CalendarChoices,
} from '@/calculator/measure/reading/calendar/calendarWork';
import type { CalendarEntry } from '@/calculator/measure/reading/calendar/readEntry';
import { wallOfDay } from '@/calculator/measure/reading/calendar/wallClock';

/** Monday to Friday, nine to five, in the week from 2 November 2026. */
export const WEEK: CalendarChoices = {
  span: { from: '2026-11-02', to: '2026-11-08' },
  hours: { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 },
  countPrivate: false,
};

let uid = 0;
export function entryAt(day: string, from: string, to: string, more: Partial<CalendarEntry> = {}) {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const midnight = wallOfDay(day);
  return {
    title: 'Design',
    uid: `${(uid += 1)}`,
    guests: 0,
    cancelled: false,
    declined: false,
    free: false,
    away: false,
    isPrivate: false,
    allDay: false,
    start: midnight + minutes(from),
    end: midnight + minutes(to),
    ...more,
  } satisfies CalendarEntry;
}

export const workOf = (entries: CalendarEntry[], choices = WEEK) =>
  calendarWork(
    { entries, count: entries.length, impossible: 0, unknownZone: 0, knowsOwner: true },
    choices,
  );
