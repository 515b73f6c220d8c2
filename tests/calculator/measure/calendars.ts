/** Calendars written for the tests in the shape that each program exports; nobody's real one. */

const folded = (line: string) => line.match(/^.{1,75}|.{1,74}/g)!.join('\r\n ');

export const lines = (...all: string[]) => all.map(folded).join('\r\n');

/** An entry with the lines given. */
export const entry = (...all: string[]) => lines('BEGIN:VEVENT', ...all, 'END:VEVENT');

export const BERLIN_ZONE = lines(
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
);

const guest = (name: string, status: string) =>
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${status};CN=${name};X-NUM-GUESTS=0:mailto:${name}`;

/** As Google exports it: named after its owner, UTC for single entries, IANA ids for series. */
export const google = (...entries: string[]) =>
  `${lines(
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:sample.client@example.org',
    'X-WR-TIMEZONE:Europe/Berlin',
  )}\r\n${entries.map((each) => `${each}\r\n`).join('')}END:VCALENDAR\r\n`;

/** As Outlook exports it: a description of the zone under a name of its own. */
export const outlook = (...entries: string[]) =>
  `${lines(
    'BEGIN:VCALENDAR',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    'VERSION:2.0',
    'METHOD:PUBLISH',
    'X-CALSTART:20261101T000000Z',
  )}\r\n${BERLIN_ZONE}\r\n${entries.map((each) => `${each}\r\n`).join('')}END:VCALENDAR\r\n`;

/** As Apple exports it: zones by IANA name, an alarm in each entry. */
export const apple = (...entries: string[]) =>
  `${lines(
    'BEGIN:VCALENDAR',
    'CALSCALE:GREGORIAN',
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    'VERSION:2.0',
    'X-APPLE-CALENDAR-COLOR:#1BADF8',
    'X-WR-CALNAME:Work',
  )}\r\n${entries.map((each) => `${each}\r\n`).join('')}END:VCALENDAR\r\n`;

export { guest };
