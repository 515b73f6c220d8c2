import { describe, expect, it } from 'vitest';
import { CalendarError } from '@/calculator/measure/reading/calendar/blocks';
import { readTimesheet } from '@/calculator/measure/reading/timesheet/readTimesheet';
import type { ColumnKind } from '@/calculator/measure/reading/timesheet/timesheetColumns';
import { timesheetWork, weeksWritten } from '@/calculator/measure/reading/timesheet/timesheetWork';
import { decodeTable, provenEncoding } from '@/profile/tableText';

const table = (...lines: string[]) => lines.join('\r\n');
const read = (text: string, kinds: ColumnKind[] | null = null) => readTimesheet(text, kinds);
const rows = (text: string) =>
  read(text).rows.map(({ day, title, minutes }) => `${day} ${title}: ${Math.round(minutes)}`);

describe('the tables that programs export', () => {
  it('Toggl: durations as a clock, project, task and description', () => {
    const text = table(
      'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()',
      'Sample client,sample@example.org,,Shop,,API design,No,2026-11-03,09:15:00,2026-11-03,10:45:00,01:30:00,,',
      'Sample client,sample@example.org,,,,"Review, with juniors",No,2026-11-04,09:00:00,2026-11-04,09:45:30,00:45:30,,',
    );
    expect(rows(text)).toEqual([
      '2026-11-03 Shop · API design: 90',
      '2026-11-04 Review, with juniors: 46',
    ]);
  });

  it('Clockify: 12 hours of the clock, month first, two durations', () => {
    const text = table(
      '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)"',
      '"Shop","","Testing","","Sample client","","s@example.org","","Yes","11/03/2026","01:00:00 PM","11/03/2026","02:30:00 PM","01:30:00","1.50"',
      '"Shop","","Testing","","Sample client","","s@example.org","","Yes","11/13/2026","01:00:00 PM","11/13/2026","01:15:00 PM","00:15:00","0.25"',
    );
    expect(rows(text)).toEqual(['2026-11-03 Shop · Testing: 90', '2026-11-13 Shop · Testing: 15']);
  });

  it('Harvest: hours as decimals, a line of the total at the end', () => {
    const text = table(
      'Date,Client,Project,Project Code,Task,Notes,Hours,Billable?',
      '2026-11-03,Example,Shop,,Programming,endpoints,1.25,Yes',
      ',,,,,,1.25,',
    );
    expect(rows(text)).toEqual(['2026-11-03 Shop · Programming · endpoints: 75']);
    expect(read(text).skipped).toEqual([{ line: 3, why: 'noDay' }]);
  });

  it('Excel in a country of decimal commas: BOM, semicolons, UTF-16', () => {
    const text = table(
      'Datum;Tätigkeit;Stunden',
      '03.11.2026;Entwurf;1,5',
      '13.11.2026;Prüfung;0,25',
    );
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const utf8 = new TextEncoder().encode(`\ufeff${text}`);
    for (const bytes of [utf16, utf8]) {
      const decoded = decodeTable(bytes, provenEncoding(bytes)!);
      expect(rows(decoded)).toEqual(['2026-11-03 Entwurf: 90', '2026-11-13 Prüfung: 15']);
    }
  });

  it('start and end, over midnight, with the separator named above', () => {
    const text = table(
      'sep=|',
      'Date|What|Start|End',
      '3 Nov 2026|Rounds|10:30 pm|1:00 am',
    ).replace('What', 'Activity');
    expect(rows(text)).toEqual(['2026-11-03 Rounds: 150']);
    expect(rows(text.replace('sep=|', '"sep=|"'))).toEqual(['2026-11-03 Rounds: 150']);
  });

  it('minutes where the header says so, spoken durations, a title above the headers', () => {
    expect(rows(table('Week 45', '', 'Task,Minutes', 'Filing,90'))).toEqual(['null Filing: 90']);
    expect(rows(table('Task,Time', 'Filing,1h 30m', 'Phone,45 min', 'Post,2 hours'))).toEqual([
      'null Filing: 90',
      'null Phone: 45',
      'null Post: 120',
    ]);
  });
});

it('asks for columns whose names say nothing, and reads them once they are told', () => {
  const text = table('A,B,C', 'Filing,x,1:30');
  const asked = read(text);
  expect(asked).toMatchObject({
    headers: ['A', 'B', 'C'],
    sample: ['Filing', 'x', '1:30'],
    kinds: ['none', 'none', 'none'],
    rows: [],
  });
  const told = read(text, ['text', 'none', 'duration']);
  expect(told.rows).toEqual([{ day: null, title: 'Filing', minutes: 90 }]);
});

it('leaves out lines without a time and with a day that does not exist', () => {
  const text = table(
    'Date,Task,Hours',
    '2026-02-30,Filing,1',
    '2026-11-03,Filing,',
    '2026-11-03,Filing,-2',
    '2026-11-03,Filing,2',
  );
  expect(read(text)).toMatchObject({
    skipped: [
      { line: 2, why: 'noDay' },
      { line: 3, why: 'noTime' },
      { line: 4, why: 'noTime' },
    ],
    rows: [{ minutes: 120 }],
  });
});

it.each(['', 'hello', 'one line,only', '\u0000\u0001'])('is no table: %j', (text) => {
  expect(() => read(text)).toThrow(CalendarError);
});

describe('the week that a timesheet gives', () => {
  const week = (day: string) => ({ day, title: 'Filing', minutes: 600 });

  it('counts weeks in which something was written down', () => {
    const list = ['2026-11-02', '2026-11-08', '2026-11-09', '2026-11-23'].map(week);
    expect(weeksWritten(list)).toBe(3);
    expect(weeksWritten([{ day: null, title: 'Filing', minutes: 1 }])).toBe(1);
  });

  it('is the usual week, and longer where more was written down', () => {
    const today = '2026-11-30';
    const usual = timesheetWork([week('2026-11-02')], { weeks: 1, hoursPerWeek: 40, today });
    expect(usual).toMatchObject({ weekMinutes: 2400, workedMinutes: 2400, until: '2026-11-02' });
    const long = timesheetWork([week('2026-11-02')], { weeks: 1, hoursPerWeek: 5, today });
    expect(long).toMatchObject({ weekMinutes: 600, workedMinutes: 600 });
  });
});
