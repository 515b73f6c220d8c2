import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

describe('what rounding to tenths leaves over', () => {
  const timesOf = (rows: TimeRow[], wanted: number) => [...rebalance(rows, 'a', wanted).values()];

  test('goes to the largest remainder, wherever it stands', () => {
    // 10 of 80 are given: 46.7 → 40.8625 and 33.3 → 29.1375, in tenths 40.8 and 29.1, and 0.1 more.
    expect(timesOf([row('a', 20), row('b', 46.7), row('c', 33.3)], 30)).toEqual([30, 40.9, 29.1]);
    expect(timesOf([row('a', 20), row('b', 33.3), row('c', 46.7)], 30)).toEqual([30, 29.1, 40.9]);
  });

  test('goes to several rows, a tenth each', () => {
    // 1 of 90 is given by three times 30: 29.666… each, 29.6 in tenths, and 0.2 more.
    const rows = [row('a', 10), row('b', 30), row('c', 30), row('d', 30)];
    expect(timesOf(rows, 11)).toEqual([11, 29.7, 29.7, 29.6]);
  });

  test('and is less than a tenth goes to the largest remainder too', () => {
    // 10 of 80.05 are given: 40 → 35.003…, 40.05 → 35.046…; the total of 100.05 is kept.
    const rows = [row('a', 20), row('b', 40), row('c', 40.05)];
    expect(timesOf(rows, 30)).toEqual([30, 35, 35.05]);
    expect(timesOf([row('a', 20), row('b', 40.07), row('c', 40)], 30)).toEqual([30, 35.07, 35]);
  });

  test('never leaves a row with less than no time', () => {
    // A third of the week each, one of them locked: what the others share is no whole tenth.
    const rows = [row('lock', 100 / 3, true), row('a', 100 / 3), row('b', 100 / 3), row('c', 0)];
    expect(timesOf(rows, 30)).toEqual([33.333333333, 30, 36.666666667, 0]);
  });
});

describe('bounds', () => {
  const bound = (id: string, time: number, min: number, max: number): TimeRow => ({
    ...row(id, time),
    min,
    max,
  });

  test('of the row itself', () => {
    const rows = [bound('a', 20, 10, 40), row('b', 80)];
    expect([...rebalance(rows, 'a', 90).values()]).toEqual([40, 60]);
    expect([...rebalance(rows, 'a', 0).values()]).toEqual([10, 90]);
  });

  test('of the rows that give: none falls below its least', () => {
    const rows = [row('a', 20), bound('b', 40, 38, 100), row('c', 40)];
    expect([...rebalance(rows, 'a', 40).values()]).toEqual([40, 38, 22]);
  });

  test('of the rows that take: none rises above its most', () => {
    const rows = [row('a', 40), bound('b', 30, 0, 32), row('c', 30)];
    expect([...rebalance(rows, 'a', 20).values()]).toEqual([20, 32, 48]);
  });

  test('between two tenths hold: nothing is rounded below its least', () => {
    const rows = [row('a', 20), bound('b', 40, 39.95, 100), row('c', 40)];
    expect([...rebalance(rows, 'a', 40).values()]).toEqual([40, 39.95, 20.05]);
  });

  test('between two tenths hold: nothing is rounded above its most', () => {
    // b takes 2.08 and c 17.92; in tenths 0.1 is left over, and b has the larger remainder.
    const rows = [row('a', 40), bound('b', 30, 0, 32.08), row('c', 30)];
    expect([...rebalance(rows, 'a', 20).values()]).toEqual([20, 32.08, 47.92]);
  });

  test('hold for every row, whatever the times, and the total stays', () => {
    const time = fc.double({ min: 0, max: 40, noNaN: true });
    const rows = fc.array(
      fc.record({ time, less: time, more: time, fixed: fc.boolean() }).map((each) => ({
        ...row('', each.time, each.fixed),
        min: Math.max(0, each.time - each.less),
        max: each.time + each.more,
      })),
      { minLength: 2, maxLength: 7 },
    );
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 100, noNaN: true }), (drawn, wanted) => {
        const list = drawn.map((each, index) => ({ ...each, id: 'abcdefg'[index]! }));
        const times = rebalance(list, 'a', wanted);
        expect(sum(times)).toBeCloseTo(
          list.reduce((total, each) => total + each.time, 0),
          7,
        );
        for (const { id, min, max } of list) {
          expect(times.get(id)).toBeGreaterThan(min - 1e-8);
          expect(times.get(id)).toBeLessThan(max + 1e-8);
        }
      }),
    );
  });
});
