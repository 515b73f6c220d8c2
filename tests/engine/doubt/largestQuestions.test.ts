import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, largestQuestions, levelOfTotal, sensitivity } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, fromTotals, task } from '../../golden/inputs';

/** Points of score per unit of task resistance: 0.84 × 1.02 × 0.95 ÷ 7.93 × 100. */
const PER_RESISTANCE = (0.84 * 1.02 * 0.95 * 100) / 7.93;

test('Backend: the time on endpoints, what AI can do of them, and AI demand', () => {
  const [time, score, growth] = largestQuestions(backendInputs);
  // Endpoints 20 → 40: the other 80 weigh 60; their sum of time × score, 295 − 80 = 215, × 60 ÷ 80
  const after = 6 - (40 * 4 + 215 * 0.75) / 100;
  expect(time).toMatchObject({ kind: 'time', taskId: 'implement-endpoints' });
  expect(time!.effect).toBeCloseTo((3.05 - after) * PER_RESISTANCE, 9);
  expect(score).toMatchObject({ kind: 'value', path: 'tasks.implement-endpoints.score' });
  expect(score!.effect).toBeCloseTo(0.2 * PER_RESISTANCE, 9);
  expect(growth).toMatchObject({ kind: 'value', path: 'growth' });
});

test('a week of one task has no time to ask about', () => {
  const questions = largestQuestions({ ...backendInputs, tasks: [task('a', 100, 3)] }, 20);
  expect(questions.every(({ kind }) => kind === 'value')).toBe(true);
});

test('half the time counts where twice as much is more than all', () => {
  // 80 % at 5 and 20 % at 1: resistance 1.8. With 40 % of it 3.4, with all of it 1.
  const tasks = [task('large', 80, 5), task('small', 20, 1)];
  const [time] = largestQuestions({ ...fromTotals(3, 0, 0, 0), tasks });
  expect(time).toMatchObject({ kind: 'time', taskId: 'large' });
  expect(time!.effect).toBeCloseTo((1.6 / 7.93) * 100, 9);
});

test('of any inputs: no single step moves more than the questions asked', () => {
  fc.assert(
    fc.property(arbitraryInputs, (inputs) => {
      const asked = largestQuestions(inputs);
      expect(asked).toHaveLength(3);
      const least = Math.min(...asked.map(({ effect }) => effect));
      const paths = asked.map((each) => (each.kind === 'value' ? each.path : ''));
      for (const { path, change } of sensitivity(inputs)) {
        if (!paths.includes(path)) expect(Math.abs(change)).toBeLessThanOrEqual(least + 1e-9);
      }
      expect(assess(inputs).shown).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ['evidence', -10, 0],
  ['evidence', -6, 0],
  ['evidence', -5, 1],
  ['evidence', -4, 1],
  ['evidence', -1, 2],
  ['evidence', 1, 2],
  ['evidence', 2, 3],
  ['evidence', 6, 4],
  ['barriers', 0, 0],
  ['barriers', 1, 1],
  ['barriers', 4, 2],
  ['barriers', 10, 3],
  ['growth', -2, 0],
  ['growth', -1, 1],
  ['growth', 2, 4],
] as const)('%s of %i is word %i', (group, total, level) => {
  expect(levelOfTotal(group, total)).toBe(level);
});
