import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebalance, type TimeRow } from '@/profile/rebalance';

const row = (id: string, time: number, fixed = false): TimeRow => ({
  id,
  time,
  fixed,
  min: 0,
  max: 100,
});
const sum = (times: Map<string, number>) => [...times.values()].reduce((a, b) => a + b, 0);

test('the others give in proportion to their time', () => {
  const times = rebalance([row('a', 20), row('b', 60), row('c', 20)], 'a', 40);
  expect([...times]).toEqual([
    ['a', 40],
    ['b', 45],
    ['c', 15],
  ]);
});

test('a locked row keeps its time', () => {
  const times = rebalance([row('a', 20), row('b', 60, true), row('c', 20)], 'a', 30);
  expect([...times]).toEqual([
    ['a', 30],
    ['b', 60],
    ['c', 10],
  ]);
});

test('a row goes only as far as the unlocked others can follow', () => {
  const times = rebalance([row('a', 20), row('b', 70, true), row('c', 10)], 'a', 90);
  expect([...times]).toEqual([
    ['a', 30],
    ['b', 70],
    ['c', 0],
  ]);
  expect(rebalance([row('a', 20), row('b', 80, true)], 'a', 50).get('a')).toBe(20);
});

test('time can come back from nothing', () => {
  const times = rebalance([row('a', 100), row('b', 0), row('c', 0)], 'a', 80);
  expect([...times]).toEqual([
    ['a', 80],
    ['b', 10],
    ['c', 10],
  ]);
});

test('the total stays 100, in tenths, inside every bound', () => {
  const rows = fc
    .array(fc.record({ weight: fc.integer({ min: 1, max: 50 }), fixed: fc.boolean() }), {
      minLength: 2,
      maxLength: 9,
    })
    .map((list) => {
      const steps = list.map(({ weight }) => weight);
      const total = steps.reduce((a, b) => a + b, 0);
      const times = steps.map((weight) => Math.floor((1000 * weight) / total) / 10);
      times[0] = Math.round((times[0]! + 100 - times.reduce((a, b) => a + b, 0)) * 10) / 10;
      return list.map(({ fixed }, index) => row(`t${index}`, times[index]!, fixed));
    });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 1000 }), (list, wanted) => {
      const times = rebalance(list, 't0', wanted / 10);
      expect(sum(times)).toBeCloseTo(100, 9);
      for (const each of list) {
        const time = times.get(each.id)!;
        expect(time).toBeGreaterThanOrEqual(0);
        expect(time * 10).toBeCloseTo(Math.round(time * 10), 6);
        if (each.fixed && each.id !== 't0') expect(time).toBe(each.time);
      }
    }),
  );
});

test('a row that gives everything ends at exactly 0, whatever the noise of the times', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(steps, (list) => {
      const times = rebalance(
        list.map((step, index) => row(`t${index}`, step / 10)),
        't0',
        0,
      );
      expect(times.get('t0')).toBe(0);
    }),
  );
});
