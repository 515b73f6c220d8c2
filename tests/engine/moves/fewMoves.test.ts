import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, nearestMoves } from '@/engine';
import { arbitraryTasks } from '../../golden/arbitraryInputs';
import { backendInputs, fromTotals, task } from '../../golden/inputs';

test('more than one task gives: the first all that it may, the next what is missing', () => {
  // 27 needs a raw value of 0.54 + 7.93 × 0.2695; ten points give 20 hundredths of resistance.
  const resistance = (0.54 + 7.93 * 0.2695) / (0.84 * 1.02 * 0.95);
  const { moves, points, shown } = nearestMoves(backendInputs, { target: 27 });
  expect(moves).toMatchObject([
    { from: 'implement-endpoints', to: 'api-design', points: 10 },
    { from: 'write-tests', to: 'code-review' },
  ]);
  expect(moves[1]!.points).toBeCloseTo((100 * (resistance - 3.05) - 20) / 2, 9);
  expect(points).toBe(10 + moves[1]!.points);
  expect(shown).toBe(27);
});

test('the noise of a division is no move of its own', () => {
  // 5.27… points × 3 steps fall short of the gain by a last bit.
  const tasks = [task('a', 4, 2), task('b', 7, 2), task('c', 13, 5), task('d', 40, 2)];
  const { moves } = nearestMoves({ ...backendInputs, tasks, growth: 1 }, { target: 33.5 });
  expect(moves.map(({ from, to }) => from + to)).toEqual(['cd']);
});

test('where no time may move, none does', () => {
  const now = { moves: [], points: 0, shown: 24.5 };
  expect(nearestMoves(backendInputs, { target: 25, cap: 0 })).toEqual({ reachable: false, ...now });
  expect(nearestMoves(backendInputs, { target: 24.5 })).toEqual({ reachable: true, ...now });
});

test('the noise of many sums does not make it miss, at the bottom of the scale least of all', () => {
  const worst = fromTotals(3, -10, 0, -2);
  fc.assert(
    fc.property(arbitraryTasks, fc.integer({ min: 1, max: 60 }), (tasks, more) => {
      const inputs = { ...worst, tasks };
      const target = Math.round(assess(inputs).shown * 10 + more) / 10;
      const { reachable, shown } = nearestMoves(inputs, { target, cap: 100 });
      if (reachable) expect(shown).toBe(target);
      else expect(shown).toBeLessThan(target);
      // All the time of the week on its safest task is the most there is.
      const best = Math.min(...tasks.map(({ score }) => score));
      const most = assess({ ...worst, tasks: [task('all', 100, best)] }).shown;
      expect(reachable).toBe(target <= most);
    }),
    { numRuns: 1000 },
  );
});
