import ICAL from 'ical.js';
import type { WallMinutes } from './wallClock';
import { DAY_MINUTES } from './wallClock';
import { ownWall } from './zones';

/** What an entry says of itself, whenever it takes place. */
export interface EntryFacts {
  title: string;
  /** The same for every time of a series. */
  uid: string;
  /** Guests beside the person; 0 = alone. */
  guests: number;
  cancelled: boolean;
  declined: boolean;
  /** Marked as time in which one is free. */
  free: boolean;
  /** Marked as time away from work. */
  away: boolean;
  isPrivate: boolean;
}

/** One entry at one time, on the person's own clock. */
export interface CalendarEntry extends EntryFacts {
  start: WallMinutes;
  end: WallMinutes;
  /** Whole days, or a day and longer. */
  allDay: boolean;
}

const MOST_TITLE_CHARACTERS = 200;

/** Words by which people say that they are not at work, in a title. */
const AWAY =
  /\b(holiday|annual leave|on leave|parental leave|vacation|out of office|ooo|pto|day off|time off|sick|sick leave|bank holiday)\b/i;

const textOf = (entry: ICAL.Component, name: string): string => {
  const value: unknown = entry.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
};

const addressOf = (property: ICAL.Property): string =>
  String(property.getFirstValue() ?? '')
    .replace(/^mailto:/i, '')
    .toLowerCase();

const asked = (entry: ICAL.Component) =>
  entry
    .getAllProperties('attendee')
    .filter((guest) => !['ROOM', 'RESOURCE'].includes(String(guest.getFirstParameter('cutype'))));

/** Every address that is asked to an entry: the person's own is among them most often. */
export const guestAddresses = (entry: ICAL.Component): string[] => asked(entry).map(addressOf);

/** A title as one line, without signs that no title has. */
const lineOf = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_TITLE_CHARACTERS);

/** What an entry says of itself; `owner` is the person's address, null where nobody knows it. */
export function factsOf(entry: ICAL.Component, owner: string | null): EntryFacts {
  const guests = asked(entry);
  const own = guests.find((guest) => addressOf(guest) === owner);
  const busy = textOf(entry, 'x-microsoft-cdo-busystatus').toUpperCase();
  const title = lineOf(textOf(entry, 'summary'));
  const others = new Set([
    ...guests.map(addressOf),
    ...entry.getAllProperties('organizer').map(addressOf),
  ]);
  const besides = others.size - (owner === null || others.has(owner) ? 1 : 0);
  return {
    title,
    uid: textOf(entry, 'uid'),
    guests: Math.max(0, besides),
    cancelled: /^cancell?ed$/i.test(textOf(entry, 'status')) || /^cancell?ed:/i.test(title),
    declined: own?.getFirstParameter('partstat')?.toUpperCase() === 'DECLINED',
    free: textOf(entry, 'transp').toUpperCase() === 'TRANSPARENT' || busy === 'FREE',
    away: busy === 'OOF' || AWAY.test(title),
    isPrivate: textOf(entry, 'class').toUpperCase() === 'PRIVATE',
  };
}

/** How long an entry lasts, in minutes of the clock; null = it ends before it begins. */
function minutesOf(entry: ICAL.Component, start: ICAL.Time, zone: string): number | null {
  const end: unknown = entry.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time) {
    const minutes = ownWall(end, zone) - ownWall(start, zone);
    return minutes < 0 ? null : minutes;
  }
  const lasts: unknown = entry.getFirstPropertyValue('duration');
  if (lasts instanceof ICAL.Duration) {
    const seconds = lasts.toSeconds();
    return seconds < 0 ? null : seconds / 60;
  }
  return start.isDate ? DAY_MINUTES : 0;
}

/** An entry's first time and length, in minutes; null where its dates make no sense. */
export function timesOfEntry(
  entry: ICAL.Component,
  zone: string,
): { start: ICAL.Time; minutes: number; allDay: boolean } | null {
  const start: unknown = entry.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return null;
  const minutes = minutesOf(entry, start, zone);
  if (minutes === null || !Number.isFinite(minutes)) return null;
  return { start, minutes, allDay: start.isDate || minutes >= DAY_MINUTES };
}
