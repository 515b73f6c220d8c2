import { describe, expect, test } from 'vitest';
import { quickScreenOf, subLabelOf, zoneOf } from '@/engine/score/zones';

test.each([
  [0, 'RED'],
  [24.9, 'RED'],
  [25, 'YELLOW'],
  [47.9, 'YELLOW'],
  [48, 'GREEN'],
  [100, 'GREEN'],
])('a shown score of %d is %s', (shown, zone) => {
  expect(zoneOf(shown)).toBe(zone);
});

describe('the word beside the zone', () => {
  const role = {
    zone: 'GREEN',
    share3plus: 0,
    growth: 0,
    taskResistance: 3,
    evidenceTotal: 0,
    barriersTotal: 0,
  } as const;

  test.each([
    [2, 0, 'Accelerated'],
    [2, 100, 'Accelerated'],
    [1.99, 19.9, 'Stable'],
    [1, 20, 'Transforming'],
    [1, 19.9, 'Stable'],
    [0, 20 - 1e-13, 'Transforming'], // noise of a sum of shares
  ])('Green with growth %d and %d %% at 3 or more is %s', (growth, share3plus, word) => {
    expect(subLabelOf({ ...role, growth, share3plus })).toBe(word);
  });

  test.each([
    [40, 'Urgent'],
    [100, 'Urgent'],
    [40 - 1e-13, 'Urgent'],
    [39.9, 'Moderate'],
    [0, 'Moderate'],
  ])('Yellow with %d %% at 3 or more is %s, however much demand grows', (share3plus, word) => {
    expect(subLabelOf({ ...role, zone: 'YELLOW', growth: 2, share3plus })).toBe(word);
  });

  test.each([
    [1.79, -6, 2, 'Imminent'],
    [1, -10, 0, 'Imminent'],
    [1.8, -6, 2, null],
    [1.8 - 1e-14, -6, 2, null], // noise of a sum of tasks
    [1.79, -5, 2, null],
    [1.79, -6, 3, null],
  ])(
    'Red at resistance %d, evidence %d, barriers %d is %s',
    (resistance, evidence, barriers, word) => {
      const red = { taskResistance: resistance, evidenceTotal: evidence, barriersTotal: barriers };
      expect(subLabelOf({ ...role, zone: 'RED', growth: 2, share3plus: 100, ...red })).toBe(word);
    },
  );
});

test.each([
  [0, -1, true],
  [2, -1, true],
  [2, -2, true],
  [3, -1, false],
  [2, 0, false],
  [9, 2, false],
])('protective %d with growth %d: almost certainly Red is %s', (protective, growth, isRed) => {
  expect(quickScreenOf(protective, growth)).toBe(isRed);
});
