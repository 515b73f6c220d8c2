import ICAL from 'ical.js';

/** When people are reminded to note their day, on their own clock. */
const AT = { hour: 16, minute: 45 };
const WORKING_DAYS = 5;

export interface ReminderWords {
  title: string;
  text: string;
}

/** A calendar (RFC 5545) that reminds on five working days from today to note the hours. */
export function reminderCalendar(today: string, now: Date, { title, text }: ReminderWords): string {
  const entry = new ICAL.Component('vevent');
  const start = ICAL.Time.fromDateString(today);
  start.isDate = false;
  start.hour = AT.hour;
  start.minute = AT.minute;
  while ([ICAL.Time.SATURDAY, ICAL.Time.SUNDAY].includes(start.dayOfWeek())) {
    start.adjust(1, 0, 0, 0);
  }
  entry.updatePropertyWithValue('uid', `note-hours-${today}@personal-ai-risk`);
  entry.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  entry.updatePropertyWithValue('dtstart', start);
  entry.updatePropertyWithValue('duration', ICAL.Duration.fromString('PT5M'));
  const rule = `FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=${WORKING_DAYS}`;
  entry.updatePropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  entry.updatePropertyWithValue('summary', title);
  entry.updatePropertyWithValue('description', text);
  entry.updatePropertyWithValue('transp', 'TRANSPARENT');
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', title);
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString('PT0S'));
  entry.addSubcomponent(alarm);
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Personal AI Risk//My diary//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.addSubcomponent(entry);
  return `${calendar.toString()}\r\n`;
}
