import { localDay } from '@/i18n/localDay';
import ICAL from 'ical.js';
import { isOpen, type PlanStep } from '@/profile/plan';

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

// The library counts a line without the space that it begins with: 75 bytes are the limit with it.
ICAL.foldLength = 74;

/** Months after which the score is worth another look (ours). */
const MONTHS_UNTIL_AGAIN = 3;

/** The same day some months later; the month's last one where it has no such day. */
export function monthsLater(date: Date, months: number): string {
  const lastDay = new Date(date.getFullYear(), date.getMonth() + months + 1, 0).getDate();
  const day = Math.min(date.getDate(), lastDay);
  return localDay(new Date(date.getFullYear(), date.getMonth() + months, day));
}

/** Line ends as the library knows them; other control characters have no place in a calendar. */
const plainText = (text: string) =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

/** An entry for a whole day; the same id again updates it. */
function dayEntry(id: string, day: string, now: Date, title: string, text: string) {
  const entry = new ICAL.Component('vevent');
  entry.updatePropertyWithValue('uid', `${plainText(id)}@personal-ai-risk`);
  entry.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  entry.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
  entry.updatePropertyWithValue('summary', plainText(title));
  entry.updatePropertyWithValue('description', plainText(text));
  entry.updatePropertyWithValue('transp', 'TRANSPARENT'); // the day stays free
  return entry;
}

/**
 * A calendar by RFC 5545: a day for each open step that has a date, the appointment, and a day in three months to look
 * at the score again. Dates are days of the person's own calendar.
 */
export function planCalendar(given: CalendarGiven): string {
  const { role, steps, appointment, now, address, words } = given;
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Personal AI Risk//My plan//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  for (const step of steps.filter(isOpen)) {
    if (step.due === null) continue;
    calendar.addSubcomponent(dayEntry(step.id, step.due, now, step.text, words.step));
  }
  if (appointment) {
    const { id, day, title, text } = appointment;
    calendar.addSubcomponent(dayEntry(id, day, now, title, text));
  }
  const again = monthsLater(now, MONTHS_UNTIL_AGAIN);
  const note = words.againAt(address);
  const entry = dayEntry(`look-again-${role}`, again, now, words.again, note);
  if (address !== null) entry.updatePropertyWithValue('url', address);
  calendar.addSubcomponent(entry);
  return `${calendar.toString()}\r\n`;
}

/** Where a page is, without anything that somebody entered; null where a calendar cannot lead. */
export function addressOfPage({ protocol, origin, pathname }: Location): string | null {
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : null;
}
