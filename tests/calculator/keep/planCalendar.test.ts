import fc from 'fast-check';
import ICAL from 'ical.js';
import { localDay } from '@/i18n/localDay';
import { describe, expect, test } from 'vitest';
import {
  addressOfPage,
  monthsLater,
  planCalendar,
  type CalendarGiven,
} from '@/calculator/keep/plan/planCalendar';
import type { PlanStep } from '@/profile/plan';

const given: CalendarGiven = {
  role: 'bookkeeper',
  now: new Date('2026-11-20T10:30:56Z'),
  address: 'https://example.org/risk/',
  words: {
    step: 'From my plan.',
    again: 'Look at my score again',
    againAt: (address) => (address ? `It is at ${address}` : 'Open the calculator.'),
  },
  steps: [
    { id: 'a', text: 'Learn SQL, then; dbt', due: '2027-01-31', doneAt: null },
    { id: 'b', text: 'No date', due: null, doneAt: null },
    { id: 'c', text: 'Done', due: '2027-01-31', doneAt: '2026-11-19T10:00:00Z' },
  ],
};

const entries = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
const valueOf = (entry: ICAL.Component, name: string) =>
  String(entry.getFirstPropertyValue(name) as unknown);

test('one day for each open step with a date, and one to look again', () => {
  expect(planCalendar(given).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'PRODID:-//Personal AI Risk//My plan//EN',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:a@personal-ai-risk',
    'DTSTAMP:20261120T103056Z',
    'DTSTART;VALUE=DATE:20270131',
    'SUMMARY:Learn SQL\\, then\\; dbt',
    'DESCRIPTION:From my plan.',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:look-again-bookkeeper@personal-ai-risk',
    'DTSTAMP:20261120T103056Z',
    'DTSTART;VALUE=DATE:20270220',
    'SUMMARY:Look at my score again',
    'DESCRIPTION:It is at https://example.org/risk/',
    'TRANSP:TRANSPARENT',
    'URL:https://example.org/risk/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a second file has the same ids, so that a calendar updates what it has', () => {
  const later = { ...given, now: new Date('2026-12-01T08:00:00Z') };
  const ids = (of: CalendarGiven) => entries(planCalendar(of)).map((each) => valueOf(each, 'uid'));
  expect(ids(later)).toEqual(ids(given));
});

test('long lines are folded after 75 bytes', () => {
  const text = 'Ask for the course “Ü” '.repeat(13).trim();
  const steps = [{ ...given.steps[0]!, text }];
  const lines = planCalendar({ ...given, steps }).split('\r\n');
  const bytes = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
});

describe('days are the person’s own', () => {
  test('late in the evening and early in the morning', () => {
    expect(localDay(new Date(2026, 0, 1, 0, 5))).toBe('2026-01-01');
    expect(localDay(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
  });

  test.each([
    [2026, 10, 30, '2027-02-28'],
    [2027, 10, 30, '2028-02-29'],
    [2026, 0, 31, '2026-04-30'],
    [2026, 9, 15, '2027-01-15'],
    [2026, 11, 1, '2027-03-01'],
  ])('three months after %i-%i-%i (months from 0)', (year, month, day, expected) => {
    expect(monthsLater(new Date(year, month, day, 23, 30), 3)).toBe(expected);
  });
});

describe('the page’s address', () => {
  const at = (url: string) => addressOfPage(new URL(url) as unknown as Location);

  test('comes without what somebody entered', () => {
    expect(at('https://example.org/risk/?role=x#p=1.secret')).toBe('https://example.org/risk/');
    expect(at('http://localhost:4312/')).toBe('http://localhost:4312/');
  });

  test('is none for a page that was opened from a disk', () => {
    expect(at('file:///home/me/index.html')).toBeNull();
    const text = planCalendar({ ...given, address: null });
    expect(text).toContain('DESCRIPTION:Open the calculator.');
    expect(text).not.toContain('URL');
  });
});

/** What a calendar can hold: no control characters, one kind of line end. */
const kept = (text: string) =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

test('any text comes back as it was, whatever stands in it', () => {
  const hostile = fc.oneof(
    fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
    fc.string({
      minLength: 1,
      maxLength: 300,
      unit: fc.constantFrom(
        '\n',
        '\r\n',
        ',',
        ';',
        ':',
        '\\',
        '"',
        '🙂',
        'ü',
        'n',
        ' ',
        'END:VEVENT',
      ),
    }),
  );
  const step: fc.Arbitrary<PlanStep> = fc.record({
    id: fc.string({ minLength: 1, maxLength: 64, unit: 'binary' }),
    text: hostile,
    due: fc.constantFrom('2026-02-28', '2028-02-29', '2027-12-31'),
    doneAt: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 4 }), (steps) => {
      const text = planCalendar({ ...given, steps });
      const found = entries(text).slice(0, -1);
      expect(found.map((entry) => valueOf(entry, 'summary'))).toEqual(
        steps.map((each) => kept(each.text)),
      );
      expect(found.map((entry) => valueOf(entry, 'uid'))).toEqual(
        steps.map((each) => `${kept(each.id)}@personal-ai-risk`),
      );
      expect(found.map((entry) => valueOf(entry, 'dtstart'))).toEqual(steps.map(({ due }) => due));
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
    }),
  );
});
