import ICAL from 'ical.js';
import { calendarEntry, calendarText } from '@/ui/calendarFile';

/** When people are reminded to note their day, on their own clock. */
const AT = { hour: 16, minute: 45 };
const WORKING_DAYS = 5;

export interface ReminderWords {
  title: string;
  text: string;
}

/** A calendar (RFC 5545) that reminds on five working days from today to note the hours. */
export function reminderCalendar(today: string, now: Date, { title, text }: ReminderWords): string {
  const start = ICAL.Time.fromDateString(today);
  start.isDate = false;
  start.hour = AT.hour;
  start.minute = AT.minute;
  while ([ICAL.Time.SATURDAY, ICAL.Time.SUNDAY].includes(start.dayOfWeek())) {
    start.adjust(1, 0, 0, 0);
  }
  const entry = calendarEntry({ id: `note-hours-${today}`, start, now, title, text });
  entry.updatePropertyWithValue('duration', ICAL.Duration.fromString('PT5M'));
  const rule = `FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=${WORKING_DAYS}`;
  entry.updatePropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', title);
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString('PT0S'));
  entry.addSubcomponent(alarm);
  return calendarText('My diary', [entry]);
}
