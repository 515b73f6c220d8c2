import ICAL from 'ical.js';

// The library counts a line without the space that it begins with: 75 bytes are the limit with it.
ICAL.foldLength = 74;

/** Line ends as the library knows them; other control characters have no place in a calendar. */
const plainText = (text: string) =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

export interface CalendarEntryGiven {
  /** The same id again updates the entry. */
  id: string;
  /** A day, or a time of that day on the person's own clock. */
  start: ICAL.Time;
  now: Date;
  title: string;
  text: string;
}

/** An entry that leaves its time free (RFC 5545, VEVENT). */
export function calendarEntry({ id, start, now, title, text }: CalendarEntryGiven): ICAL.Component {
  const entry = new ICAL.Component('vevent');
  entry.updatePropertyWithValue('uid', `${plainText(id)}@personal-ai-risk`);
  entry.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  entry.updatePropertyWithValue('dtstart', start);
  entry.updatePropertyWithValue('summary', plainText(title));
  entry.updatePropertyWithValue('description', plainText(text));
  entry.updatePropertyWithValue('transp', 'TRANSPARENT');
  return entry;
}

/** A whole calendar as the text of its file; `name` says what made it. */
export function calendarText(name: string, entries: readonly ICAL.Component[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', `-//Personal AI Risk//${name}//EN`);
  calendar.updatePropertyWithValue('version', '2.0');
  for (const entry of entries) calendar.addSubcomponent(entry);
  return `${calendar.toString()}\r\n`;
}
