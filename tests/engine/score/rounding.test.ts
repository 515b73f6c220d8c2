import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toOneDecimal, withoutNoise } from '@/engine';

const always = (value: fc.Arbitrary<number>) =>
  fc.assert(
    fc.property(value, (score) => {
      expect(toOneDecimal(score)).toBe((Math.round(withoutNoise(score * 10)) + 0) / 10);
    }),
    { numRuns: 2000 },
  );

test('the short way to one decimal equals the rule, next to every half and far from it', () => {
  always(fc.double({ min: -1000, max: 1e6, noNaN: true }));
  const half = fc.integer({ min: -2000, max: 20_000 }).map((tenths) => (tenths + 0.5) / 10);
  const noise = fc.integer({ min: -17, max: -4 }).map((power) => 10 ** power);
  always(fc.tuple(half, noise, fc.constantFrom(-1, 0, 1)).map(([at, by, sign]) => at + sign * by));
});

test('half goes up although binary numbers fall short of it', () => {
  expect(toOneDecimal(24.449999999999996)).toBe(24.5);
  expect(toOneDecimal(24.4499999)).toBe(24.4);
});

test('a number too large for the short way goes the long one', () => {
  expect(withoutNoise(10_000_000.49999)).toBe(10_000_000.5);
  expect(toOneDecimal(1_000_000.049999)).toBe(1_000_000.1);
});

test.each([0, -0, -0.04, -0.05 + 1e-9])('%d is shown as 0, never as −0', (value) => {
  expect(Object.is(toOneDecimal(value), 0)).toBe(true);
});
