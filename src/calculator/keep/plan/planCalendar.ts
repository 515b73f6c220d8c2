import { localDay } from '@/i18n/localDay';
import ICAL from 'ical.js';
import { isOpen, type PlanStep } from '@/profile/plan';
import { calendarEntry, calendarText } from '@/ui/calendarFile';

/** What a calendar says beside the person's own words. */
export interface CalendarWords {
  /** Under each step. */
  step: string;
  /** The entry that asks to come back. */
  again: string;
  /** Under it; where the page is, if that is known. */
  againAt: (address: string | null) => string;
}

/** A day on which somebody is to be met. */
export interface Appointment {
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  text: string;
}

export interface CalendarGiven {
  /** The role that the entry to come back is about: one entry each. */
  role: string;
  steps: readonly PlanStep[];
  appointment?: Appointment;
  now: Date;
  /** The page's own address without anybody's profile; null = none that leads here from elsewhere. */
  address: string | null;
  words: CalendarWords;
}

/** Months after which the score is worth another look (ours). */
const MONTHS_UNTIL_AGAIN = 3;

/** The same day some months later; the month's last one where it has no such day. */
export function monthsLater(date: Date, months: number): string {
  const lastDay = new Date(date.getFullYear(), date.getMonth() + months + 1, 0).getDate();
  const day = Math.min(date.getDate(), lastDay);
  return localDay(new Date(date.getFullYear(), date.getMonth() + months, day));
}

/** An entry for a whole day. */
const dayEntry = (id: string, day: string, now: Date, title: string, text: string) =>
  calendarEntry({ id, start: ICAL.Time.fromDateString(day), now, title, text });

/**
 * A calendar by RFC 5545: a day for each open step that has a date, the appointment, and a day in
 * three months to look at the score again. Dates are days of the person's own calendar.
 */
export function planCalendar(given: CalendarGiven): string {
  const { role, steps, appointment, now, address, words } = given;
  const dated = steps.filter((step) => isOpen(step) && step.due !== null);
  const entries = dated.map(({ id, due, text }) => dayEntry(id, due!, now, text, words.step));
  if (appointment) {
    const { id, day, title, text } = appointment;
    entries.push(dayEntry(id, day, now, title, text));
  }
  const again = monthsLater(now, MONTHS_UNTIL_AGAIN);
  const lookAgain = dayEntry(`look-again-${role}`, again, now, words.again, words.againAt(address));
  if (address !== null) lookAgain.updatePropertyWithValue('url', address);
  return calendarText('My plan', [...entries, lookAgain]);
}

/** Where a page is, without anything that somebody entered; null where a calendar cannot lead. */
export function addressOfPage({ protocol, origin, pathname }: Location): string | null {
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : null;
}
