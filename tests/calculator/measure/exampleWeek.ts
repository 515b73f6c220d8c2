import { entry, google } from './calendars';

/** Four such weeks from Monday, 2 November 2026: 18 of 40 hours (docs/measuring.md). */
export const EXAMPLE_WEEK = google(
  ...[
    ['20261102T090000', '20261102T110000', 'Sprint planning'],
    ['20261103T090000', '20261103T130000', 'API design'],
    ['20261104T090000', '20261104T170000', 'Implementing endpoints'],
    ['20261105T130000', '20261105T170000', 'Code review'],
  ].map(([start, end, title]) =>
    entry(
      `DTSTART;TZID=Europe/Berlin:${start}`,
      `DTEND;TZID=Europe/Berlin:${end}`,
      'RRULE:FREQ=WEEKLY;COUNT=4',
      `UID:${title}@example.org`,
      `SUMMARY:${title}`,
    ),
  ),
  entry(
    'DTSTART;TZID=Europe/Berlin:20261110T193000',
    'DTEND;TZID=Europe/Berlin:20261110T210000',
    'UID:choir@example.org',
    'SUMMARY:Choir',
  ),
);
