import { describe, expect, test } from 'vitest';
import { defaultBucket, exposureOf, levelOfTotal } from '@/engine';

test.each([
  [1, 'notInvolved', 'LOW'],
  [1.9, 'notInvolved', 'LOW'],
  [2, 'augmented', 'LOW'],
  [3, 'augmented', 'MEDIUM'],
  [3.9, 'augmented', 'MEDIUM'],
  [4, 'displaced', 'HIGH'],
  [5, 'displaced', 'HIGH'],
])('a task that scores %d is %s with %s exposure', (score, bucket, exposure) => {
  expect(defaultBucket(score)).toBe(bucket);
  expect(exposureOf(score)).toBe(exposure);
});

describe('the word for a total', () => {
  const levels = (group: Parameters<typeof levelOfTotal>[0], totals: number[]) =>
    totals.map((total) => levelOfTotal(group, total));

  test('of evidence: very weak, weak, mixed, strong, very strong', () => {
    const totals = [-10, -6, -5, -2, -1, 0, 1, 2, 5, 6, 10];
    expect(levels('evidence', totals)).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
  });

  test.each(['barriers', 'protective'] as const)('of %s: none, little, some, much', (group) => {
    expect(levels(group, [0, 1, 3, 4, 6, 7, 9])).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  test('of growth: one for each step', () => {
    expect(levels('growth', [-2, -1, 0, 1, 2])).toEqual([0, 1, 2, 3, 4]);
  });
});
