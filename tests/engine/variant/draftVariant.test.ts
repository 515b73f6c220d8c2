import { describe, expect, test } from 'vitest';
import {
  DIRECT_AI_TASK,
  draftVariant,
  EngineInputError,
  type Task,
  type VariantTask,
} from '@/engine';
import { fromTotals, task } from '../../golden/inputs';

const draft = (...tasks: Task[]) => draftVariant({ ...fromTotals(3, 0, 0, 0), tasks });
const times = ({ tasks }: { tasks: VariantTask[] }) =>
  Object.fromEntries(tasks.map(({ id, time }) => [id, time]));
const DIRECT = DIRECT_AI_TASK.id;

test('displaced tasks give half their time, ten points at most, to the new task and to augmented ones', () => {
  const { tasks } = draft(
    task('large', 30, 5),
    task('small', 8, 4),
    task('code', 20, 2),
    task('review', 10, 2),
    task('talk', 32, 1),
  );
  // 10 + 4 are given; 12 go to the new task, 2 to tasks of score 2 as 20 to 10.
  const after = Object.fromEntries(tasks.map(({ id, time }) => [id, time]));
  expect(after['large']).toBe(20);
  expect(after['small']).toBe(4);
  expect(after['code']).toBeCloseTo(20 + 4 / 3, 12);
  expect(after['review']).toBeCloseTo(10 + 2 / 3, 12);
  expect(after['talk']).toBe(32);
  expect(tasks.at(-1)).toEqual({
    id: 'direct-ai-workflows',
    name: 'Direct AI workflows and verify their output',
    score: 2,
    time: 12,
    bucket: 'enhanced',
  });
  expect(tasks.map(({ bucket }) => bucket)).toEqual([
    'displaced',
    'displaced',
    'enhanced',
    'enhanced',
    'unchanged',
    'enhanced',
  ]);
});

test('what finds no place stays where it was, of each in the same proportion', () => {
  // 10 + 5 + 5 would be given, only 12 find a place: each gives 60 %.
  const after = draft(task('x', 40, 5), task('y', 10, 4), task('z', 10, 4), task('talk', 40, 1));
  expect(times(after)).toEqual({ x: 34, y: 7, z: 7, talk: 40, [DIRECT]: 12 });
});

test('no task takes more than ten points', () => {
  const givers = [1, 2, 3].map((number) => task(`g${number}`, 30, 5));
  // 30 are given: 12 to the new task, 10 to the only taker; 22 of 30 find a place.
  const after = times(draft(...givers, task('code', 10, 2)));
  expect(after['code']).toBe(20);
  expect(after['g1']).toBeCloseTo(30 - (10 * 22) / 30, 12);
  expect(after[DIRECT]).toBe(12);
});

test('less than twelve points all go to the new task', () => {
  const after = draft(task('x', 10, 4), task('code', 90, 2));
  expect(times(after)).toEqual({ x: 5, code: 90, [DIRECT]: 5 });
});

test('times are percent of the week, whatever the weights', () => {
  expect(times(draft(task('x', 1, 4), task('code', 9, 2)))).toEqual({
    x: 5,
    code: 90,
    [DIRECT]: 5,
  });
});

test('a displaced task of score 2 gives and does not take', () => {
  const displaced = { ...task('x', 30, 2), bucket: 'displaced' as const };
  const after = times(draft(displaced, { ...displaced, id: 'y' }, task('code', 40, 2)));
  expect(after).toEqual({ x: 20, y: 20, code: 48, [DIRECT]: 12 });
});

describe('a week that directs AI already', () => {
  test('has no second such task; the one there takes ten points at most', () => {
    const known = task(DIRECT, 20, 2);
    const after = draft(task('x', 30, 5), task('y', 30, 5), known, task('code', 20, 2));
    expect(times(after)).toEqual({ x: 20, y: 20, [DIRECT]: 30, code: 30 });
    expect(after.tasks).toHaveLength(4);
  });

  test('and gives its own name and score', () => {
    const known = { ...task(DIRECT, 50, 3), name: 'My own agents' };
    const after = draft(task('x', 50, 5), known);
    expect(after.tasks[1]).toEqual({ ...known, time: 60, bucket: 'enhanced' });
  });
});

test('a week without displaced tasks stays as it is', () => {
  expect(times(draft(task('code', 60, 2), task('talk', 40, 1)))).toEqual({ code: 60, talk: 40 });
});

test('it is a draft without a verdict and without deltas', () => {
  const none = { points: 0, reason: '', source: '' };
  const { tasks: _, ...rest } = draft(task('x', 100, 5));
  expect(rest).toEqual({
    deltas: { evidence: none, barriers: none, growth: none },
    draft: true,
  });
});

test('bad input is refused', () => {
  expect(() => draft()).toThrow(EngineInputError);
});
