import { expect, test } from 'vitest';
import { describeChange } from '@/engine';

test.each([
  // from, to, points, direction, size
  [50, 50, 0, 'same', 'slight'],
  [50, 50.9, 0.9, 'same', 'slight'],
  [50, 49.1, -0.9, 'same', 'slight'],
  [50, 51, 1, 'safer', 'slight'],
  [50, 49, -1, 'worse', 'slight'],
  [50, 52.9, 2.9, 'safer', 'slight'],
  [50, 53, 3, 'safer', 'moderate'],
  [50, 47, -3, 'worse', 'moderate'],
  [50, 58, 8, 'safer', 'moderate'],
  [50, 42, -8, 'worse', 'moderate'],
  [50, 58.1, 8.1, 'safer', 'material'],
  [50, 41.9, -8.1, 'worse', 'material'],
  [24.5, 34.7, 10.2, 'safer', 'material'],
  [0.3, 0.1, -0.2, 'same', 'slight'], // 0.1 − 0.3 is −0.19999999999999998
])('from %d to %d is %d points, %s, %s', (from, to, points, direction, size) => {
  expect(describeChange(from, to)).toEqual({ points, direction, size });
});
