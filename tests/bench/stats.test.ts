import { describe, expect, test } from 'vitest';
import { median, mediansOf, overRuns, p95, ratio } from '../../.ci/bench/stats.mjs';
import { blockingTime, withoutScripts } from '../../.ci/bench/paint.mjs';

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[10, 9, 100], 10], // by size, not by letters
  ])('of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

  test('leaves out what was not measured, and says when nothing was', () => {
    expect(median([null, 5, NaN, undefined, 1])).toBe(3);
    expect(median([])).toBeNull();
    expect(median([null])).toBeNull();
  });

  test('does not reorder what it is given', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

test('p95 is the nearest rank: 19th of 20, 95th of 100, the only one of one', () => {
  expect(p95(oneTo(20).reverse())).toBe(19);
  expect(p95(oneTo(100))).toBe(95);
  expect(p95(oneTo(21))).toBe(20);
  expect(p95([8])).toBe(8);
  expect(p95([])).toBeNull();
});

test('a ratio needs both of its figures', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(0, 2)).toBe(0);
  expect(ratio(3, 0)).toBeNull();
  expect(ratio(null, 2)).toBeNull();
  expect(ratio(3, undefined)).toBeNull();
});

test('over runs: median of medians, median of p95s, counts added up', () => {
  const runs = [
    { times: [10, 20, 30], missed: 1 },
    { times: [11, 21, 300], missed: 0 },
    { times: [12, 22, 32], missed: 2 },
  ];
  expect(overRuns(runs)).toEqual({ median: 21, p95: 32, changes: 9, missed: 3, runs: 3 });
  expect(overRuns([{ times: [], missed: 6 }])).toMatchObject({ median: null, p95: null });
});

test('medians field by field', () => {
  expect(
    mediansOf([
      { a: 1, b: null },
      { a: 3, b: null },
      { a: 2, b: 4 },
    ]),
  ).toEqual({ a: 2, b: 4 });
});

describe('blocking time', () => {
  test('counts what goes beyond 50 ms, from the first paint on', () => {
    expect(
      blockingTime(
        [
          [100, 80],
          [300, 50],
          [400, 51],
        ],
        0,
      ),
    ).toBe(31);
  });
  test('cuts a task that the paint falls into, and leaves out what came before or after', () => {
    expect(
      blockingTime(
        [
          [0, 400],
          [400, 200],
          [5000, 100],
        ],
        500,
        4000,
      ),
    ).toBe(50);
  });
  test('is unknown where nothing was painted', () =>
    expect(blockingTime([[0, 99]], null)).toBeNull());
});

test('a page without scripts keeps its text and its style', () => {
  const html = `<link rel="stylesheet" href="a.css"><link rel="modulepreload" href="b.js">
<link rel="preload" as="script" href="c.js"><link rel="preload" as="style" href="d.css">
<script type="module" src="e.js"></script><script>let a = 1;</script><p>42</p>`;
  const still = withoutScripts(html);
  expect(still).toContain('<p>42</p>');
  expect(still).toContain('a.css');
  expect(still).toContain('d.css');
  for (const gone of ['script', 'b.js', 'c.js', 'e.js', 'let a']) expect(still).not.toContain(gone);
});
