import { describe, expect, it } from 'vitest';
import { CalendarError } from '@/calculator/measure/reading/calendar/blocks';
import { readCalendar } from '@/calculator/measure/reading/calendar/readCalendar';
import { apple, entry, google, guest, lines, outlook } from './calendars';

const NOVEMBER = { from: '2026-11-02', to: '2026-11-29' };
const BERLIN = 'Europe/Berlin';

function read(files: string | string[], span = NOVEMBER, zone = BERLIN) {
  const steps = readCalendar([files].flat(), { span, zone });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Entries as somebody would note them: "Mon 2 Nov 10:00–11:00 Title". */
const noted = (reading: ReturnType<typeof read>) =>
  reading.entries
    .map(({ start, end, title }) => {
      const at = (wall: number) => new Date(wall * 60_000).toISOString().slice(0, 16);
      return `${at(start)}–${at(end).slice(11)} ${title}`;
    })
    .sort();

function problemOf(file: string, span = NOVEMBER) {
  try {
    read(file, span);
  } catch (error) {
    return error instanceof CalendarError ? error.problem : error;
  }
  return 'none';
}

describe('a calendar from Google', () => {
  it('reads times in UTC on the clock of the person, before and after the clocks change', () => {
    const file = google(
      entry('DTSTART:20261023T080000Z', 'DTEND:20261023T090000Z', 'UID:1', 'SUMMARY:Review'),
      entry('DTSTART:20261026T080000Z', 'DTEND:20261026T090000Z', 'UID:2', 'SUMMARY:Review'),
    );
    const span = { from: '2026-10-19', to: '2026-11-01' };
    expect(noted(read(file, span))).toEqual([
      '2026-10-23T10:00–11:00 Review',
      '2026-10-26T09:00–10:00 Review',
    ]);
  });

  it('expands a series inside the span alone, without days taken out, with moved and cancelled ones', () => {
    const file = google(
      entry(
        'DTSTART;TZID=Europe/Berlin:20160104T091500',
        'DTEND;TZID=Europe/Berlin:20160104T093000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO',
        'EXDATE;TZID=Europe/Berlin:20261109T091500',
        'UID:standup',
        'SUMMARY:Stand-up',
      ),
      entry(
        'DTSTART;TZID=Europe/Berlin:20261117T140000',
        'DTEND;TZID=Europe/Berlin:20261117T141500',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261116T091500',
        'UID:standup',
        'SUMMARY:Stand-up',
      ),
      entry(
        'DTSTART;TZID=Europe/Berlin:20261123T091500',
        'DTEND;TZID=Europe/Berlin:20261123T093000',
        'RECURRENCE-ID:20261123T081500Z',
        'UID:standup',
        'STATUS:CANCELLED',
        'SUMMARY:Stand-up',
      ),
    );
    const reading = read(file);
    expect(noted(reading)).toEqual([
      '2026-11-02T09:15–09:30 Stand-up',
      '2026-11-17T14:00–14:15 Stand-up',
      '2026-11-23T09:15–09:30 Stand-up',
    ]);
    expect(reading.entries.filter((each) => each.cancelled)).toHaveLength(1);
  });

  it('knows by the name of the calendar which invitation the person declined', () => {
    const file = google(
      entry(
        'DTSTART:20261103T100000Z',
        'DTEND:20261103T110000Z',
        'UID:1',
        guest('sample.client@example.org', 'DECLINED'),
        guest('other@example.org', 'ACCEPTED'),
        'SUMMARY:Webinar',
      ),
      entry(
        'DTSTART:20261104T100000Z',
        'DTEND:20261104T110000Z',
        'UID:2',
        guest('sample.client@example.org', 'ACCEPTED'),
        guest('other@example.org', 'DECLINED'),
        'SUMMARY:Planning',
      ),
    );
    const reading = read(file);
    expect(reading.knowsOwner).toBe(true);
    expect(reading.entries.map(({ title, declined, guests }) => [title, declined, guests])).toEqual(
      [
        ['Webinar', true, 1],
        ['Planning', false, 1],
      ],
    );
  });
});

describe('a calendar from Outlook', () => {
  it('reads times by the zone that the file describes', () => {
    const file = outlook(
      entry(
        'UID:040000008200E00074C5B7101A82E008',
        'DTSTART;TZID="W. Europe Standard Time":20261105T130000',
        'DTEND;TZID="W. Europe Standard Time":20261105T140000',
        'SUMMARY;LANGUAGE=en-gb:Budget review',
        'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
        'TRANSP:OPAQUE',
      ),
    );
    expect(noted(read(file))).toEqual(['2026-11-05T13:00–14:00 Budget review']);
    expect(noted(read(file, NOVEMBER, 'America/New_York'))).toEqual([
      '2026-11-05T07:00–08:00 Budget review',
    ]);
  });

  it('tells free time and time away', () => {
    const day = (uid: string, status: string) =>
      entry(
        `UID:${uid}`,
        'DTSTART;VALUE=DATE:20261106',
        'DTEND;VALUE=DATE:20261107',
        `X-MICROSOFT-CDO-BUSYSTATUS:${status}`,
        `SUMMARY:Note ${uid}`,
      );
    const [free, away] = read(outlook(day('1', 'FREE'), day('2', 'OOF'))).entries;
    expect(free).toMatchObject({ free: true, away: false, allDay: true });
    expect(away).toMatchObject({ free: false, away: true, allDay: true });
  });
});

describe('a calendar from Apple', () => {
  it('keeps a meeting of another country at its own hour, also while the clocks differ by an hour', () => {
    const file = apple(
      entry(
        'UID:1',
        'DTSTART;TZID=America/New_York:20261012T100000',
        'DTEND;TZID=America/New_York:20261012T110000',
        'RRULE:FREQ=WEEKLY;UNTIL=20261110T045959Z',
        'SUMMARY:New York call',
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'ACTION:DISPLAY',
        'END:VALARM',
      ),
    );
    // Europe turns its clocks back on 25 October, New York on 1 November.
    expect(noted(read(file, { from: '2026-10-12', to: '2026-11-29' }))).toEqual([
      '2026-10-12T16:00–17:00 New York call',
      '2026-10-19T16:00–17:00 New York call',
      '2026-10-26T15:00–16:00 New York call',
      '2026-11-02T16:00–17:00 New York call',
      '2026-11-09T16:00–17:00 New York call',
    ]);
  });

  it('reads times without a zone, durations, folded lines and escaped signs', () => {
    const file = apple(
      entry(
        'UID:1',
        'DTSTART:20261110T083000',
        'DURATION:PT1H30M',
        `SUMMARY:Design\\, part 1 ${'and a long name '.repeat(6)}`,
      ),
    );
    const [found] = read(file).entries;
    expect(found!.end - found!.start).toBe(90);
    expect(found!.title).toMatch(/^Design, part 1 and a long name .* long name$/);
  });

  it('says how many entries name a zone that nobody knows', () => {
    const file = apple(
      entry('UID:1', 'DTSTART;TZID=Mars/Base:20261110T083000', 'DURATION:PT1H', 'SUMMARY:Dig'),
    );
    const reading = read(file);
    expect(noted(reading)).toEqual(['2026-11-10T08:30–09:30 Dig']);
    expect(reading.unknownZone).toBe(1);
  });
});

it('counts an entry once that two files have', () => {
  const one = entry('UID:1', 'DTSTART:20261110T083000', 'DURATION:PT1H', 'SUMMARY:Dig');
  expect(read([apple(one), google(one)]).entries).toHaveLength(1);
});

it('leaves out single entries whose days do not exist, and counts them', () => {
  const file = apple(
    entry('UID:1', 'DTSTART:20261340T083000', 'DURATION:PT1H', 'SUMMARY:Never'),
    entry('UID:2', 'DTSTART:20260230T083000', 'DTEND:20260230T093000', 'SUMMARY:Never'),
    entry('UID:3', 'DTSTART:20261110T093000', 'DTEND:20261109T093000', 'SUMMARY:Backwards'),
    entry('UID:4', 'SUMMARY:No day at all'),
    entry('UID:5', 'DTSTART:20261110T083000', 'DURATION:PT1H', 'SUMMARY:Dig'),
  );
  const reading = read(file);
  expect(noted(reading)).toEqual(['2026-11-10T08:30–09:30 Dig']);
  expect(reading.impossible).toBe(4);
});

it('takes markup in a title as text', () => {
  const file = apple(
    entry('UID:1', 'DTSTART:20261110T083000', 'DURATION:PT1H', 'SUMMARY:<img src=x onerror=1>'),
  );
  expect(read(file).entries[0]!.title).toBe('<img src=x onerror=1>');
});

describe('a file that is no calendar of a person', () => {
  const series = (rule: string) =>
    apple(entry('UID:1', 'DTSTART:20100101T083000', 'DURATION:PT1M', rule, 'SUMMARY:x'));

  it('says which: none, cut, endless', () => {
    expect(problemOf('hello')).toBe('notACalendar');
    expect(problemOf('')).toBe('notACalendar');
    const whole = apple(entry('UID:1', 'DTSTART:20261110T083000', 'SUMMARY:x'));
    expect(problemOf(whole)).toBe('none');
    expect(problemOf(whole.slice(0, -20))).toBe('cut');
    expect(problemOf(whole.replace('END:VEVENT\r\n', ''))).toBe('cut');
    expect(problemOf(series('RRULE:FREQ=SECONDLY'))).toBe('tooOften');
    expect(problemOf(series('RRULE:FREQ=MINUTELY'))).toBe('tooOften');
    expect(problemOf(series('RRULE:FREQ=DAILY;COUNT=999999999'))).toBe('none');
  });

  it.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31'])(
    'comes to an end with a day that never comes: %s',
    (rule) => expect(['none', 'tooOften']).toContain(problemOf(series(`RRULE:${rule}`))),
    5000,
  );

  it('stops at more entries than anybody has', () => {
    const one = `${lines('BEGIN:VEVENT', 'DTSTART:20100101T083000', 'END:VEVENT')}\r\n`;
    expect(problemOf(apple(one.repeat(250_001).trimEnd()))).toBe('tooMany');
  });
});
