import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMoves, assess, nextStep } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, fromTotals, task } from '../../golden/inputs';

test('Backend: about 2.2 points from endpoints to design make it Yellow', () => {
  const step = nextStep(backendInputs);
  expect(step).toMatchObject({ kind: 'reach', zone: 'YELLOW', shown: 25 });
  if (step.kind !== 'reach') return;
  expect(step.moves).toMatchObject([{ from: 'implement-endpoints', to: 'api-design' }]);
  // 24.95 needs a raw value of 0.54 + 7.93 × 0.2495 = 2.518535; ÷ 0.81396 = 3.09417; (− 3.05) × 100 ÷ 2
  expect(step.moves[0]!.points).toBeCloseTo(2.2, 1);
});

test('far below the border: the one move that helps most', () => {
  const inputs = { ...fromTotals(2, -8, 0, -2), tasks: [task('a', 80, 4), task('b', 20, 2)] };
  const step = nextStep(inputs);
  expect(step).toMatchObject({ kind: 'raise', moves: [{ from: 'a', to: 'b', points: 10 }] });
});

test('tasks that are all alike: no move helps', () => {
  const inputs = { ...fromTotals(2, -8, 0, -2), tasks: [task('a', 50, 4), task('b', 50, 4)] };
  expect(nextStep(inputs)).toEqual({ kind: 'none', zone: 'YELLOW' });
});

test('more of what AI does already is no step, however much it raises the score', () => {
  const tasks = [task('a', 80, 5), task('b', 20, 4)];
  expect(nextStep({ ...fromTotals(2, -8, 0, -2), tasks })).toEqual({
    kind: 'none',
    zone: 'YELLOW',
  });
  // 1.5 × 1.4 × 1.1 × 1.05 reads 23.8; with 10 points from a to b, 1.6 × … would read 25.8, Yellow
  const near = { ...fromTotals(2, 10, 5, 1), tasks: [task('a', 50, 5), task('b', 50, 4)] };
  expect(assess(near).shown).toBe(23.8);
  expect(nextStep(near)).toMatchObject({ kind: 'none' });
});

test('Green: what holds it, and how far above the border', () => {
  const inputs = {
    ...fromTotals(3, 6, 3, 1),
    tasks: [task('a', 60, 2), task('b', 40, 4)],
  };
  const { shown } = assess(inputs);
  expect(shown).toBeGreaterThanOrEqual(48);
  expect(nextStep(inputs)).toEqual({
    kind: 'keep',
    task: { taskId: 'a', timePercent: 60, score: 2 },
    above: Number((shown - 48).toFixed(1)),
  });
});

test('of any inputs: a step gives what it promises, and never less than today', () => {
  fc.assert(
    fc.property(arbitraryInputs, (inputs) => {
      const now = assess(inputs);
      const step = nextStep(inputs);
      expect(step.kind === 'keep').toBe(now.zone === 'GREEN');
      if (step.kind !== 'reach' && step.kind !== 'raise') return;
      const after = assess(applyMoves(inputs, step.moves));
      expect(after.shown).toBe(step.shown);
      expect(after.score).toBeGreaterThan(now.score);
      expect(after.zone === now.zone).toBe(step.kind === 'raise');
      const scoreOf = new Map(inputs.tasks.map(({ id, score }) => [id, score]));
      for (const { to } of step.moves) expect(scoreOf.get(to)).toBeLessThan(4);
    }),
  );
});
