import { expect, test } from 'vitest';
import { DIMENSION_GROUPS, totalOf } from '@/engine';
import { shiftTotal } from '@/engine/doubt/shiftTotal';
import { totalling } from '../../golden/inputs';

const evidence = (...values: number[]) =>
  Object.fromEntries(DIMENSION_GROUPS.evidence.ids.map((id, at) => [id, values[at]!])) as never;
const shifted = (values: number[], points: number) =>
  Object.values(shiftTotal('evidence', evidence(...values), points));

test.each([
  ['down takes from the highest', [0, 2, 1, -1, 0], -1, [0, 1, 1, -1, 0]],
  ['down takes from the first of the highest', [0, 1, 1, 1, 0], -1, [0, 0, 1, 1, 0]],
  ['down takes one step at a time', [0, 2, 1, 1, 0], -3, [0, 0, 0, 1, 0]],
  ['up adds to the lowest', [0, 2, 1, -1, 0], 1, [0, 2, 1, 0, 0]],
  ['up adds to the first of the lowest', [0, -1, -1, 0, 0], 2, [0, 0, 0, 0, 0]],
  ['part of a point is part of a step', [0, 2, 0, 0, 0], -1.5, [0, 0.5, 0, 0, 0]],
  ['half a point up', [-2, 0, 0, 0, 0], 0.5, [-1.5, 0, 0, 0, 0]],
  ['nothing moves nothing', [1, 2, 0, -2, 0], 0, [1, 2, 0, -2, 0]],
  ['what does not fit is dropped', [2, 2, 2, 2, 1.5], 3, [2, 2, 2, 2, 2]],
  ['what does not fit below is dropped', [-2, -2, -2, -2, -2], -1, [-2, -2, -2, -2, -2]],
])('%s', (_, values, points, after) => {
  expect(shifted(values, points)).toEqual(after);
});

test('the group that was given stays as it is', () => {
  const barriers = totalling('barriers', 3);
  const after = shiftTotal('barriers', barriers, 2);
  expect([totalOf(barriers), totalOf(after)]).toEqual([3, 5]);
});
