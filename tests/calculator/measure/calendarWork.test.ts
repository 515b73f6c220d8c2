import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarWork,
  type CalendarChoices,
} from '@/calculator/measure/reading/calendar/calendarWork';
import type { CalendarEntry } from '@/calculator/measure/reading/calendar/readEntry';
import { sharedMinutes } from '@/calculator/measure/reading/calendar/shareTime';
import { wallOfDay } from '@/calculator/measure/reading/calendar/wallClock';
import {
  minutesIn,
  without,
  workingStretches,
} from '@/calculator/measure/reading/calendar/workingTime';
import { giveOut, openInProportion, percentOf } from '@/calculator/measure/reading/week/giveOut';
import { NOT_WORK, OPEN } from '@/calculator/measure/reading/week/work';

/** Monday to Friday, nine to five, in the week from 2 November 2026. */
const WEEK: CalendarChoices = {
  span: { from: '2026-11-02', to: '2026-11-08' },
  hours: { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 },
  countPrivate: false,
};

let uid = 0;
function at(day: string, from: string, to: string, more: Partial<CalendarEntry> = {}) {
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

const work = (entries: CalendarEntry[], choices = WEEK) =>
  calendarWork(
    { entries, count: entries.length, impossible: 0, unknownZone: 0, knowsOwner: true },
    choices,
  );

const minutesOf = (entries: CalendarEntry[], choices = WEEK) =>
  Object.fromEntries(work(entries, choices).groups.map(({ title, minutes }) => [title, minutes]));

describe('what counts', () => {
  it('is what lies in working hours; what lies outside is said', () => {
    const entries = [
      at('2026-11-02', '08:00', '10:00'),
      at('2026-11-03', '19:00', '20:00', { title: 'Choir' }),
      at('2026-11-07', '10:00', '11:00', { title: 'Market' }),
    ];
    expect(minutesOf(entries)).toEqual({ Design: 60 });
    expect(work(entries).left.outside).toBe(2);
  });

  it('leaves out what was called off, declined, free, all-day or private, and says how many', () => {
    const entries = [
      at('2026-11-02', '10:00', '11:00', { cancelled: true }),
      at('2026-11-02', '10:00', '11:00', { declined: true }),
      at('2026-11-02', '10:00', '11:00', { free: true }),
      at('2026-11-02', '10:00', '11:00', { isPrivate: true }),
      at('2026-11-02', '00:00', '24:00', { allDay: true }),
    ];
    expect(work(entries).groups).toEqual([]);
    expect(work(entries).left).toEqual({
      cancelled: 1,
      declined: 1,
      free: 1,
      private: 1,
      allDay: 1,
      outside: 0,
    });
    expect(minutesOf(entries, { ...WEEK, countPrivate: true })).toEqual({ Design: 60 });
  });

  it('takes days away out of the working time', () => {
    const entries = [
      at('2026-11-02', '00:00', '24:00', { away: true, allDay: true, title: 'Annual leave' }),
      at('2026-11-02', '10:00', '11:00'),
      at('2026-11-03', '10:00', '12:00'),
    ];
    const found = work(entries);
    expect(found.awayMinutes).toBe(8 * 60);
    expect(found.workedMinutes).toBe(32 * 60);
    expect(minutesOf(entries)).toEqual({ Design: 120 });
  });

  it('halves the time of two entries at once', () => {
    const entries = [
      at('2026-11-02', '10:00', '12:00'),
      at('2026-11-02', '11:00', '12:00', { title: 'Debugging' }),
    ];
    expect(minutesOf(entries)).toEqual({ Design: 90, Debugging: 30 });
    expect(work(entries).overlapping).toBe(2);
  });

  it('follows a night shift over midnight', () => {
    const night = { ...WEEK, hours: { days: [1], from: 22 * 60, to: 6 * 60 } };
    const entries = [at('2026-11-02', '23:00', '25:30', { title: 'Rounds' })];
    expect(minutesOf(entries, night)).toEqual({ Rounds: 150 });
  });
});

describe('groups', () => {
  it('are one by the same words whatever the number in them, and by series whatever the name', () => {
    const entries = [
      at('2026-11-02', '09:00', '10:00', { title: 'Sprint 14 planning' }),
      at('2026-11-03', '09:00', '10:00', { title: 'Sprint 15: planning' }),
      at('2026-11-04', '09:00', '10:00', { title: 'Weekly design', uid: 'series' }),
      at('2026-11-05', '09:00', '10:00', { title: 'Weekly design', uid: 'series' }),
      at('2026-11-06', '09:00', '10:00', { title: 'Guest talk', uid: 'series' }),
    ];
    const groups = work(entries).groups.map(({ title, times }) => [title, times]);
    expect(groups).toEqual([
      ['Weekly design', 3],
      ['Sprint 14 planning', 2],
    ]);
  });

  it('are told apart by company where words say nothing', () => {
    const entries = [
      at('2026-11-02', '09:00', '10:00', { title: 'Meeting', guests: 1 }),
      at('2026-11-03', '09:00', '10:00', { title: 'Meeting', guests: 1 }),
      at('2026-11-04', '09:00', '10:00', { title: 'Meeting', guests: 12 }),
    ];
    expect(work(entries).groups.map(({ times }) => times)).toEqual([2, 1]);
  });
});

describe('given out', () => {
  it('makes one usual week of measured and open hours', () => {
    const found = work([
      at('2026-11-02', '09:00', '13:00'),
      at('2026-11-03', '12:00', '13:00', { title: 'Lunch' }),
      at('2026-11-03', '13:00', '14:00', { title: 'Something' }),
    ]);
    const keys = Object.fromEntries(found.groups.map(({ title, key }) => [title, key]));
    const given = new Map([
      [keys.Design!, 'design'],
      [keys.Lunch!, NOT_WORK],
      [keys.Something!, OPEN],
    ]);
    const week = giveOut(found, given)!;
    expect(week.tasks).toEqual(new Map([['design', 4]]));
    expect(week.hours).toBe(39);
    expect(week.openHours).toBe(35);
  });

  it('has no week where no working time is left', () => {
    const found = work([
      at('2026-11-02', '00:00', '24:00', { away: true }),
      at('2026-11-03', '00:00', '24:00', { away: true }),
      at('2026-11-04', '00:00', '24:00', { away: true }),
      at('2026-11-05', '00:00', '24:00', { away: true }),
      at('2026-11-06', '00:00', '24:00', { away: true }),
    ]);
    expect(giveOut(found, new Map())).toBeNull();
  });
});

const TITLES = ['Design', 'Design review', 'Meeting', 'Lunch', '', 'Stand-up 12'];
const anyEntry = fc
  .record({
    start: fc.integer({ min: 0, max: 9 * 1440 }),
    minutes: fc.integer({ min: 0, max: 600 }),
    title: fc.constantFrom(...TITLES),
    guests: fc.nat(8),
  })
  .map(({ start, minutes, ...more }) => {
    const from = wallOfDay('2026-11-01') + start;
    return { ...at('2026-11-01', '00:00', '00:00', more), start: from, end: from + minutes };
  });
const anyHours = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
  from: fc.integer({ min: 0, max: 1439 }),
  to: fc.integer({ min: 0, max: 1439 }),
});

describe('no minute is lost or counted twice', () => {
  it('when entries share their time: together they have the time in which any of them runs', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 25 }), anyHours, (entries, hours) => {
        const working = workingStretches(WEEK.span, hours);
        const sum = sharedMinutes(entries, working).reduce((total, each) => total + each, 0);
        const covered = minutesIn(working) - minutesIn(without(working, entries));
        expect(sum).toBeCloseTo(covered, 6);
      }),
    );
  });

  it('when groups are given to tasks: hours given out are the hours measured, and all are the week', () => {
    const targets = fc.array(fc.constantFrom('a', 'b', 'c', NOT_WORK, OPEN), { minLength: 30 });
    const days = fc.array(anyEntry, { maxLength: 25 });
    fc.assert(
      fc.property(days, anyHours, targets, (entries, hours, to) => {
        const found = work(entries, { ...WEEK, hours });
        const given = new Map(found.groups.map(({ key }, index) => [key, to[index % 30]!]));
        const week = giveOut(found, given);
        if (week === null) return;
        const measured = found.groups
          .filter(({ key }) => !given.get(key)!.startsWith(' '))
          .reduce((sum, { minutes }) => sum + minutes, 0);
        const handed = [...week.tasks.values()].reduce((sum, each) => sum + each, 0);
        // The span is one week: a usual week is the week itself.
        expect(handed).toBeCloseTo(measured / 60, 6);
        expect(handed + week.openHours).toBeCloseTo(week.hours, 6);
        const ids = ['a', 'b', 'c'];
        const times = ids.map((id) => ({ id, time: 1 }));
        const percent = percentOf(week, openInProportion(week.openHours, times), ids);
        const total = [...percent.values()].reduce((sum, each) => sum + each, 0);
        expect(total).toBeCloseTo(100, 6);
      }),
    );
  });
});
