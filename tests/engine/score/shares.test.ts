import { expect, test } from 'vitest';
import { inPercent, shareOfTime, sharesOf, sumAnyOrder } from '@/engine';
import { task } from '../../golden/inputs';

const tasks = [task('a', 3, 5), task('b', 1, 2), task('c', 4, 1)];

test('times become percent of the week, and nothing else changes', () => {
  expect(inPercent(tasks)).toEqual([
    { ...tasks[0], time: 37.5 },
    { ...tasks[1], time: 12.5 },
    { ...tasks[2], time: 50 },
  ]);
});

test('a share is percent of working time', () => {
  expect(shareOfTime(tasks, ({ score }) => score >= 2)).toBe(50);
  expect(shareOfTime(tasks, () => false)).toBe(0);
  expect(sharesOf(tasks)).toEqual({ displaced: 37.5, augmented: 12.5, notInvolved: 50 });
});

test('a sum does not depend on the order, and leaves the list as it was', () => {
  const values = [1e16, 1, -1e16, 1, 0.1];
  const before = [...values];
  const orders = [values, [...values].reverse(), [1, 1, 0.1, 1e16, -1e16]];
  expect(new Set(orders.map(sumAnyOrder)).size).toBe(1);
  expect(values).toEqual(before);
  expect(sumAnyOrder([])).toBe(0);
  // By size, not by spelling: as texts, 10 would come before 9.
  expect(sumAnyOrder([10, 9, 0.1])).toBe(0.1 + 9 + 10);
});
