import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, openTimeRange } from '@/engine';
import { roleInputs } from '@/data/roleInputs';
import { backend } from '../../golden/inputs';

const inputs = roleInputs(backend);
const times = new Map(inputs.tasks.map(({ id, time }) => [id, time]));

/** The published formula with this task resistance, for Backend: E 0.84, B 1.02, G 0.95. */
const scoreOf = (resistance: number) =>
  Math.round(10 * (((resistance * 0.84 * 1.02 * 0.95 - 0.54) / 7.93) * 100)) / 10;

test('with everything measured it is the score', () => {
  expect(openTimeRange(inputs, times)).toEqual({ low: 24.5, high: 24.5 });
});

test('with nothing measured it lies between the most and the least replaceable task', () => {
  expect(openTimeRange(inputs, new Map())).toEqual({ low: scoreOf(6 - 4), high: scoreOf(6 - 2) });
});

test('half a week measured on a task that scores 4, the rest open', () => {
  const { id } = inputs.tasks.find(({ score }) => score === 4)!;
  const measured = new Map([[id, 50]]);
  expect(openTimeRange(inputs, measured)).toEqual({
    low: scoreOf(6 - 4),
    high: scoreOf(6 - (0.5 * 4 + 0.5 * 2)),
  });
});

test('what is measured can only narrow it, and the score of any such week lies inside', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });
  const week = (weights: readonly number[]) => {
    const total = weights.reduce((sum, each) => sum + each, 0);
    return inputs.tasks.map((task, at) => ({ ...task, time: (100 * weights[at]!) / total }));
  };
  fc.assert(
    fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
      fc.pre(weights.some((each) => each > 0));
      const tasks = week(weights);
      const measured = (share: number) => new Map(tasks.map(({ id, time }) => [id, time * share]));
      const { shown } = assess({ ...inputs, tasks: tasks.filter(({ time }) => time > 0) });
      const some = openTimeRange({ ...inputs, tasks }, measured(part));
      const more = openTimeRange({ ...inputs, tasks }, measured((part + 1) / 2));
      expect(some.low).toBeLessThanOrEqual(more.low);
      expect(more.low).toBeLessThanOrEqual(shown + 0.1);
      expect(shown - 0.1).toBeLessThanOrEqual(more.high);
      expect(more.high).toBeLessThanOrEqual(some.high);
    }),
  );
});
