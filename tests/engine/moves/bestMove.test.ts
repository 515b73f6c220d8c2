import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMoves, assess, bestMove, inPercent, nearestMoves } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, task } from '../../golden/inputs';

test('Backend: ten points from a task of score 4 to one of score 2', () => {
  const best = bestMove(backendInputs);
  // task resistance 3.05 + 10 × 2 / 100 = 3.25; × 0.84 × 1.02 × 0.95 = 2.6454; (2.6454 − 0.54) / 7.93 = 26.549 %
  expect(best).toEqual({
    move: { from: 'implement-endpoints', to: 'api-design', points: 10 },
    shown: 26.5,
  });
});

test('a task gives no more than it has; alike tasks have nothing to give', () => {
  const inputs = { ...backendInputs, tasks: [task('a', 4, 5), task('b', 96, 1)] };
  expect(bestMove(inputs)?.move).toEqual({ from: 'a', to: 'b', points: 4 });
  expect(bestMove({ ...inputs, tasks: [task('a', 40, 3), task('b', 60, 3)] })).toBeNull();
  expect(bestMove({ ...inputs, tasks: [task('a', 100, 5)] })).toBeNull();
});

test('of two moves that gain the same, the one with fewer points', () => {
  // Ten points from 3 to 1 gain 20, five from 5 to 1 as well.
  const [ten, five, taker] = [task('ten', 10, 3), task('five', 5, 5), task('taker', 85, 1)];
  for (const tasks of [
    [ten, five, taker],
    [five, ten, taker],
    [taker, five, ten],
  ]) {
    const best = bestMove({ ...backendInputs, tasks });
    expect(best?.move).toEqual({ from: 'five', to: 'taker', points: 5 });
  }
});

test('a bad cap is refused by name', () => {
  for (const [cap, problem] of [
    [101, 'outOfRange'],
    [-1, 'outOfRange'],
    [NaN, 'notANumber'],
  ] as const) {
    expect(() => bestMove(backendInputs, cap)).toThrow(
      expect.objectContaining({ field: 'cap', problem }) as Error,
    );
  }
});

test('of any inputs: no other single move does more, and none more than the best of all moves', () => {
  fc.assert(
    fc.property(arbitraryInputs, fc.integer({ min: 0, max: 40 }), (inputs, cap) => {
      const best = bestMove(inputs, cap);
      const after = best ? assess(applyMoves(inputs, [best.move])).score : assess(inputs).score;
      if (best) {
        expect(best.shown).toBe(assess(applyMoves(inputs, [best.move])).shown);
        const most = nearestMoves(inputs, { target: 100, cap }).shown;
        expect(best.shown).toBeLessThanOrEqual(most);
      }
      for (const from of inPercent(inputs.tasks)) {
        for (const to of inputs.tasks) {
          const points = Math.min(cap, from.time);
          const move = { from: from.id, to: to.id, points };
          const score = assess(applyMoves(inputs, [move])).score;
          expect(score).toBeLessThanOrEqual(after + 1e-9);
        }
      }
    }),
  );
});
