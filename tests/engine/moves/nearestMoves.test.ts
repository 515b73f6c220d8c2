import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyMoves,
  assess,
  inPercent,
  nearestMoves,
  type NearestMoves,
  type ScoringInputs,
} from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { bestGain, exhaustive, neededGain } from '../../golden/bestMoves';
import { backendInputs, fromTotals, task } from '../../golden/inputs';
import { randomFrom } from '../../golden/randomFrom';

const target = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const cap = fc.oneof(
  fc.constant(10),
  fc.integer({ min: 0, max: 40 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
/** Targets just above the score as often as far ones, so that both outcomes are drawn. */
const always = (
  property: (inputs: ScoringInputs, target: number, cap: number, plan: NearestMoves) => void,
) =>
  fc.assert(
    fc.property(arbitraryInputs, target, fc.boolean(), cap, (inputs, far, near, most) => {
      const wanted = near
        ? Math.min(100, Math.round(assess(inputs).shown * 10 + far / 20) / 10)
        : far;
      property(inputs, wanted, most, nearestMoves(inputs, { target: wanted, cap: most }));
    }),
    { numRuns: 300 },
  );

test('keeps the caps, the total and the order: nobody gives and takes, time never below 0', () => {
  always((inputs, _, most, { moves, points, shown }) => {
    const before = new Map(inPercent(inputs.tasks).map(({ id, time }) => [id, time]));
    const change = new Map<string, number>();
    const givers = new Set(moves.map(({ from }) => from));
    for (const { from, to, points: each } of moves) {
      expect(each).toBeGreaterThan(0);
      expect(givers.has(to)).toBe(false);
      change.set(from, (change.get(from) ?? 0) - each);
      change.set(to, (change.get(to) ?? 0) + each);
    }
    for (const [id, moved] of change) {
      expect(Math.abs(moved)).toBeLessThanOrEqual(most + 1e-9);
      expect(before.get(id)! + moved).toBeGreaterThan(-1e-9);
    }
    const pairs = moves.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(points).toBeCloseTo(
      moves.reduce((sum, each) => sum + each.points, 0),
      9,
    );
    const after = applyMoves(inputs, moves);
    expect(after.tasks.reduce((sum, { time }) => sum + time, 0)).toBeCloseTo(100, 9);
    expect(assess(after).shown).toBe(shown);
  });
});

test('reaches the target exactly when it says so', () => {
  always((inputs, wanted, _, { reachable, moves, shown }) => {
    expect(reachable).toBe(shown >= wanted);
    if (assess(inputs).shown >= wanted) expect(moves).toEqual([]);
    else if (reachable) expect(shown).toBe(wanted);
  });
});

test('is the cheapest plan there is: the dual bound proves that 0.0001 points less miss', () => {
  always((inputs, wanted, most, { reachable, points }) => {
    if (!reachable || points === 0) return;
    const needed = neededGain(inputs, wanted);
    expect(bestGain(inputs, points, most)).toBeGreaterThan(needed - 1e-8);
    if (points > 1e-3) expect(bestGain(inputs, points - 1e-4, most)).toBeLessThan(needed);
  });
});

test('where unreachable, no price admits a better plan than the one it gives', () => {
  always((inputs, wanted, most, { reachable, moves, points }) => {
    if (reachable) return;
    const scores = new Map(inputs.tasks.map(({ id, score }) => [id, score]));
    const gained = moves.reduce(
      (sum, { from, to, points: each }) => sum + each * (scores.get(from)! - scores.get(to)!),
      0,
    );
    expect(gained).toBeLessThan(neededGain(inputs, wanted));
    const week = inPercent(inputs.tasks);
    const bounds = week.map(({ score: price }) =>
      week.reduce(
        (sum, { time, score }) =>
          sum +
          Math.min(most, time) * Math.max(0, score - price) +
          most * Math.max(0, price - score),
        0,
      ),
    );
    expect(gained).toBeCloseTo(Math.min(...bounds), 6);
    expect(gained).toBeCloseTo(bestGain(inputs, points, most), 6);
  });
});

test('equals an exhaustive search in half points on small weeks', () => {
  const parts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 });
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  const raise = fc.integer({ min: 1, max: 60 });
  const smallCap = fc.integer({ min: 1, max: 5 });
  const search = (cuts: number[], taskScores: number[], by: number, most: number) => {
    const ends = [0, ...cuts.sort((a, b) => a - b), 100];
    const tasks = ends
      .slice(1)
      .map((end, index) => task(`t${index}`, end - ends[index]!, taskScores[index]!));
    const inputs = { ...backendInputs, tasks };
    const wanted = Math.min(100, Math.round(assess(inputs).shown * 10 + by) / 10);
    const needed = neededGain(inputs, wanted);
    const enough = [...exhaustive(inputs, most)].filter(([, gain]) => gain >= needed - 1e-9);
    const plan = nearestMoves(inputs, { target: wanted, cap: most });
    expect(plan.reachable).toBe(enough.length > 0);
    if (!plan.reachable) return;
    // Between whole caps and times the gain is a straight line: rounding up to the grid is exact.
    const least = Math.min(...enough.map(([points]) => points));
    expect(Math.ceil((plan.points - 1e-9) / 0.5) * 0.5).toBe(least);
  };
  fc.assert(fc.property(parts, scores, raise, smallCap, search), { numRuns: 60 });
}, 60_000);

test('no random feasible plan beats the best one where the target is out of reach', () => {
  const random = randomFrom(11);
  const best = nearestMoves(backendInputs, { target: 100 });
  expect(best.reachable).toBe(false);
  const ids = backendInputs.tasks.map(({ id }) => id);
  for (let round = 0; round < 2000; round += 1) {
    const shuffled = [...ids].sort(() => random() - 0.5);
    const moves = [0, 2, 4, 6].map((index) => ({
      from: shuffled[index]!,
      to: shuffled[index + 1]!,
      points: 10 * random(),
    }));
    expect(assess(applyMoves(backendInputs, moves)).shown).toBeLessThanOrEqual(best.shown);
  }
});

describe('Backend/API Developer', () => {
  test('to Yellow: 2.2 points from endpoints to API design, under an hour of a 40-hour week', () => {
    const { reachable, moves, points, shown } = nearestMoves(backendInputs, { target: 25 });
    const product = (1 - 0.04 * 4) * (1 + 0.02) * (1 - 0.05);
    const resistance = (0.54 + (7.93 * 24.95) / 100) / product;
    expect(points).toBeCloseTo((100 * (resistance - 3.05)) / (4 - 2), 9);
    expect(points).toBeCloseTo(2.2088, 4);
    expect((points / 100) * 40).toBeLessThan(1);
    expect(moves).toEqual([{ from: 'implement-endpoints', to: 'api-design', points }]);
    expect({ reachable, shown }).toEqual({ reachable: true, shown: 25 });
  });

  test('to Green: out of reach; thirty points at best, which shows 29.6', () => {
    // Gains 10 × (4 − 2) + 10 × (4 − 2) + 10 × (3 − 2) = 50 hundredths: resistance 3.55.
    const { moves, ...rest } = nearestMoves(backendInputs, { target: 48 });
    expect(rest).toEqual({ reachable: false, points: 30, shown: 29.6 });
    expect(moves.map(({ from, to, points }) => [from, to, points])).toEqual([
      ['implement-endpoints', 'api-design', 10],
      ['write-tests', 'code-review', 10],
      ['database-design', 'planning-collaboration', 10],
    ]);
    expect(((3.55 * 0.84 * 1.02 * 0.95 - 0.54) / 7.93) * 100).toBeCloseTo(29.63, 2);
  });
});

test('a task that gives everything away drops out of the week', () => {
  const tasks = [task('routine', 5, 5), task('design', 95, 2)];
  const week = { ...fromTotals(3, 0, 0, 0), tasks };
  const { moves } = nearestMoves(week, { target: 100 });
  expect(moves).toEqual([{ from: 'routine', to: 'design', points: 5 }]);
  expect(applyMoves(week, moves).tasks.map(({ id, time }) => [id, time])).toEqual([
    ['design', 100],
  ]);
});

test('among equal scores the task with most time today goes first, then the first in the list', () => {
  const times = { a: [10, 4], b: [20, 4], c: [20, 4], d: [10, 2], e: [20, 2], f: [20, 2] };
  const tasks = Object.entries(times).map(([id, [time, score]]) => task(id, time!, score!));
  const week = { ...fromTotals(3, 0, 0, 0), tasks };
  const { moves } = nearestMoves(week, { target: 100 });
  expect(moves.map(({ from, to }) => from + to)).toEqual(['be', 'cf', 'ad']);
});

test('bad targets, caps and moves are refused by name', () => {
  const refuses = (run: () => unknown, field: string, problem: string) =>
    expect(run).toThrow(expect.objectContaining({ field, problem }) as Error);
  refuses(() => nearestMoves(backendInputs, { target: NaN }), 'target', 'notANumber');
  refuses(() => nearestMoves(backendInputs, { target: 101 }), 'target', 'outOfRange');
  refuses(() => nearestMoves(backendInputs, { target: 25, cap: -1 }), 'cap', 'outOfRange');
  const move = (from: string, to: string, points: number) => () =>
    applyMoves(backendInputs, [{ from, to, points }]);
  refuses(move('nobody', 'api-design', 1), 'tasks.nobody', 'unknown');
  refuses(move('write-tests', 'api-design', 11), 'tasks.write-tests.time', 'outOfRange');
  refuses(move('write-tests', 'api-design', NaN), 'moves[0].points', 'notANumber');
  refuses(move('write-tests', 'api-design', -1), 'moves[0].points', 'outOfRange');
});
