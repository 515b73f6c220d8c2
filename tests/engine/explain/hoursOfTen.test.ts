import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS, hoursOfTen, sharesOf, type Shares } from '@/engine';
import { arbitraryTasks } from '../../golden/arbitraryInputs';

const shares = (displaced: number, augmented: number, notInvolved: number): Shares => ({
  displaced,
  augmented,
  notInvolved,
});

test.each([
  // 3.0 + 7.0 + 0.0
  [shares(30, 70, 0), [3, 7, 0]],
  // 3.3 + 3.3 + 3.4: floors 3 + 3 + 3, the missing hour to the largest rest
  [shares(33, 33, 34), [3, 3, 4]],
  // 2.5 + 2.5 + 5.0: floors 2 + 2 + 5, the missing hour to the first of equal rests
  [shares(25, 25, 50), [3, 2, 5]],
  // 0.4 + 0.4 + 9.2: floors 0 + 0 + 9
  [shares(4, 4, 92), [1, 0, 9]],
  // a third each: floors 3 + 3 + 3
  [shares(100 / 3, 100 / 3, 100 / 3), [4, 3, 3]],
  [shares(100, 0, 0), [10, 0, 0]],
])('%j are %j hours of ten', (given, hours) => {
  expect(BUCKETS.map((bucket) => hoursOfTen(given)[bucket])).toEqual(hours);
});

test('of any week the three are whole, add up to 10 and lie less than an hour off', () => {
  fc.assert(
    fc.property(arbitraryTasks, (tasks) => {
      const exact = sharesOf(tasks);
      const hours = hoursOfTen(exact);
      expect(hours.displaced + hours.augmented + hours.notInvolved).toBe(10);
      for (const bucket of BUCKETS) {
        expect(Number.isInteger(hours[bucket])).toBe(true);
        expect(Math.abs(hours[bucket] - exact[bucket] / 10)).toBeLessThan(1);
      }
    }),
    { numRuns: 1000 },
  );
});
