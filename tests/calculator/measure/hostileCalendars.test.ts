import { describe, expect, it } from 'vitest';
import { CalendarError } from '@/calculator/measure/reading/calendar/blocks';
import { apple, entry, lines } from './calendars';
import { readAll } from './readAll';

function problemOf(file: string) {
  try {
    readAll(file);
  } catch (error) {
    return error instanceof CalendarError ? error.problem : error;
  }
  return 'none';
}

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
