import { expect, test } from 'vitest';
import { formats } from '@/i18n/format';

const { fixed, upTo, signed, plural, list } = formats('en');
const MINUS = '\u2212';

test.each([
  [24.5, 1, '24.5'],
  [33, 1, '33.0'],
  [24.45, 1, '24.5'],
  [24.449, 1, '24.4'],
  [-0.04, 1, '0.0'],
  [-0, 1, '0.0'],
  [-6.06, 2, `${MINUS}6.06`],
])('fixed(%d) with %d decimals is %s', (value, digits, text) => {
  expect(fixed(value, digits)).toBe(text);
});

test.each([
  [20, '20'],
  [15.9, '15.9'],
  [15.94, '15.9'],
  [-2, `${MINUS}2`],
])('upTo(%d) is %s', (value, text) => {
  expect(upTo(value)).toBe(text);
});

test('a signed number carries plus or a true minus, zero carries none', () => {
  expect(signed(10.2, 1)).toBe('+10.2');
  expect(signed(-4)).toBe(`${MINUS}4`);
  expect(signed(0)).toBe('0');
  expect(signed(-0.04, 1)).toBe('0.0');
  expect(signed(2.25, 0, 1)).toBe('+2.3');
  expect(signed(3, 0, 1)).toBe('+3');
});

test('a plural picks the form by count and puts the number in', () => {
  const tasks = { one: '# task', other: '# tasks' };
  expect(plural(1, tasks)).toBe('1 task');
  expect(plural(0, tasks)).toBe('0 tasks');
  expect(plural(1.5, tasks)).toBe('1.5 tasks');
  expect(plural(1, { other: '# Aufgaben' })).toBe('1 Aufgaben');
});

test('plurals follow the rules of their language', () => {
  const forms = { one: '# zadanie', few: '# zadania', many: '# zadań', other: '# zadania' };
  const polish = formats('pl').plural;
  expect([1, 3, 5].map((count) => polish(count, forms))).toEqual([
    '1 zadanie',
    '3 zadania',
    '5 zadań',
  ]);
  expect(formats('de').fixed(24.5)).toBe('24,5');
});

test('a list is joined as a sentence would', () => {
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
});

test('dates have one form in each language, and English ones are British', () => {
  const { day, date } = formats('en');
  expect(day('2027-01-31')).toBe('31 January 2027');
  expect(date('2026-11-20T13:17')).toBe('20 November 2026 at 13:17');
  // A point in time is the day that the reader's own calendar has.
  expect(day('2026-11-20T13:17')).toBe('20 November 2026');
  expect(formats('de').day('2027-01-31')).toBe('31. Januar 2027');
});
