import { expect, test } from 'vitest';
import { readNumber } from '@/ui/readNumber';

test.each([
  ['12.5', 12.5],
  ['12,5', 12.5],
  [' 7 ', 7],
  ['7.', 7],
  ['.5', 0.5],
  ['0,125', 0.125],
  ['−4', -4],
  ['-4', -4],
  ['1,000', 'unclear'],
  ['1.000', 'unclear'],
  ['1.000,5', 'unclear'],
  ['1,000.5', 'unclear'],
  ['', null],
  ['-', null],
  ['1e9', null],
  ['4 %', null],
] as const)('"%s" is read as %s', (text, number) => {
  expect(readNumber(text, { min: -100, max: 2000, step: 0.1 })).toBe(number);
});
