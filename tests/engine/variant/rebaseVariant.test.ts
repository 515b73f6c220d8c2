import { describe, expect, test } from 'vitest';
import {
  rebaseVariant,
  type ScoringInputs,
  type Task,
  type Variant,
  type VariantTask,
} from '@/engine';
import { fromTotals, task } from '../../golden/inputs';

const week = (...tasks: Task[]): ScoringInputs => ({ ...fromTotals(3, 0, 0, 0), tasks });
const base = week(task('a', 40, 4), task('b', 40, 2), task('c', 20, 1));
const variant: Variant = {
  tasks: [
    { id: 'a', name: 'A then', time: 30, score: 5, bucket: 'displaced' },
    { id: 'b', name: 'B then', time: 44, score: 1, bucket: 'unchanged' },
    { id: 'c', name: 'C then', time: 20, score: 1, bucket: 'enhanced' },
    { id: 'new', name: 'New then', time: 6, score: 2, bucket: 'enhanced' },
  ],
  deltas: {
    evidence: { points: 1, reason: 'A reason', source: 'A source' },
    barriers: { points: 0, reason: '', source: '' },
    growth: { points: 0, reason: '', source: '' },
  },
  verdict: { kind: 'compresses', reason: 'A reason' },
  draft: false,
};
const carried = (personal: ScoringInputs, of = variant) => rebaseVariant(base, of, personal).tasks;
const times = (tasks: VariantTask[]) => Object.fromEntries(tasks.map(({ id, time }) => [id, time]));

test('for the untouched role the authored figures come back, under the names of today', () => {
  expect(rebaseVariant(base, variant, base)).toEqual({
    ...variant,
    tasks: variant.tasks.map((each) => (each.id === 'new' ? each : { ...each, name: each.id })),
  });
});

describe('time', () => {
  test('moves as the variant moves it, from what a person does today', () => {
    const personal = week(task('a', 20, 4), task('b', 60, 2), task('own', 20, 3));
    expect(times(carried(personal))).toEqual({ a: 10, b: 64, own: 20, new: 6 });
  });

  test('counts as percent of the week, whatever the weights', () => {
    const personal = week(task('a', 1, 4), task('b', 3, 2), task('own', 1, 3));
    expect(times(carried(personal))).toEqual({ a: 10, b: 64, own: 20, new: 6 });
  });

  test('that is not there cannot be given: the gains shrink in step', () => {
    const personal = week(task('a', 5, 4), task('b', 75, 2), task('own', 20, 3));
    expect(times(carried(personal))).toEqual({ a: 0, b: 77, own: 20, new: 3 });
  });

  test('that nobody takes stays: what is given shrinks in step', () => {
    const personal = week(task('a', 50, 4), task('c', 50, 1));
    expect(times(carried(personal))).toEqual({ a: 44, c: 50, new: 6 });
  });

  test('stays where it is if there is nobody to give or nobody to take', () => {
    expect(times(carried(week(task('b', 100, 2))))).toEqual({ b: 100, new: 0 });
    const noNew = { ...variant, tasks: variant.tasks.slice(0, 3) };
    expect(times(carried(week(task('a', 100, 4)), noNew))).toEqual({ a: 100 });
    expect(times(carried(week(task('own', 100, 4)), noNew))).toEqual({ own: 100 });
  });

  test('of a task that the variant drops goes to what it adds', () => {
    const drops = { ...variant, tasks: variant.tasks.filter(({ id }) => id !== 'c') };
    // Then a gives 10 and c 20; b takes 4, the new task 6: a third of what is given finds a place.
    const after = times(carried(base, drops));
    expect(after['a']).toBeCloseTo(40 - 10 / 3, 12);
    expect(after['b']).toBeCloseTo(44, 12);
    expect(after['c']).toBeCloseTo(20 - 20 / 3, 12);
    expect(after['new']).toBeCloseTo(6, 12);
  });

  test('of a new task that the person does already rises by what it would have had', () => {
    const personal = week(task('a', 40, 4), task('new', 60, 3));
    expect(times(carried(personal))).toEqual({ a: 34, new: 66 });
    expect(carried(personal)).toHaveLength(2);
  });
});

describe('a score', () => {
  const scoreOf = (id: string, score: number) =>
    carried(week(task(id, 50, score), task('other', 50, 3))).find((each) => each.id === id)!.score;

  test('takes the same step that the variant takes, inside the range', () => {
    // a rises by one, b falls by one, c stays.
    expect([scoreOf('a', 2), scoreOf('a', 5)]).toEqual([3, 5]);
    expect([scoreOf('b', 3), scoreOf('b', 1)]).toEqual([2, 1]);
    expect(scoreOf('c', 4)).toBe(4);
  });

  test('of a task that the variant or the base does not know stays', () => {
    expect([scoreOf('own', 4), scoreOf('new', 4)]).toEqual([4, 4]);
    const drops = { ...variant, tasks: variant.tasks.filter(({ id }) => id !== 'a') };
    expect(carried(base, drops).find(({ id }) => id === 'a')!.score).toBe(4);
  });
});

describe('a bucket', () => {
  const bucketOf = (id: string, bucket: Task['bucket']) => {
    const personal = week({ ...task(id, 50, 3), bucket }, task('other', 50, 3));
    return carried(personal).find((each) => each.id === id)!.bucket;
  };

  test('is the authored one where the person’s is the base’s', () => {
    expect(bucketOf('b', 'augmented')).toBe('unchanged');
    expect(bucketOf('c', 'notInvolved')).toBe('enhanced');
  });

  test('follows the person’s own where that is another one', () => {
    expect(bucketOf('b', 'displaced')).toBe('displaced');
    expect(bucketOf('b', 'notInvolved')).toBe('unchanged');
    expect(bucketOf('c', 'augmented')).toBe('enhanced');
    expect(bucketOf('c', 'displaced')).toBe('displaced');
  });

  test('of a task of the person’s own follows its own, of a new one the authored', () => {
    expect(bucketOf('own', 'augmented')).toBe('enhanced');
    expect(bucketOf('own', 'notInvolved')).toBe('unchanged');
    expect(bucketOf('new', 'displaced')).toBe('enhanced');
    expect(carried(base).at(-1)!.bucket).toBe('enhanced');
  });
});
