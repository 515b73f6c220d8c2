import { describe, expect, test } from 'vitest';
import { weekSteps } from '@/desk/rows/weekSteps';
import { baseProfile } from '@/profile/baseProfile';
import { percentByTask } from '@/profile/inputPaths';
import type { Profile, ProfileTask } from '@/profile/schema';
import { backend } from '../../golden/inputs';

const base = baseProfile(backend);
const ids = base.tasks.map(({ id }) => id);
const [a, b, c, d] = ids as [string, string, string, string];
const timeOf = (profile: Profile, id: string) => percentByTask(profile).get(id);

/** The base with so many percent points more or less for some tasks. */
const moved = (by: Record<string, number>): Profile => ({
  ...base,
  tasks: base.tasks.map((task) => ({ ...task, time: task.time + (by[task.id] ?? 0) })),
});
const added: ProfileTask = {
  id: 'own-1',
  name: 'Sample task',
  time: 10,
  score: 1,
  bucket: 'notInvolved',
};

const paths = (after: Profile, named?: string, before = base) =>
  weekSteps(before, after, named).map(({ path }) => path);
const time = (id: string) => `tasks.${id}.time`;

describe('tasks that moved by themselves', () => {
  const after = moved({ [a]: 6, [b]: 5, [c]: -4, [d]: -7 });

  test('are taken one after the other, gains first, and each moves its own task alone', () => {
    const steps = weekSteps(base, after);
    expect(steps.map(({ path, from, to }) => [path, from, to])).toEqual(
      (
        [
          [a, 6],
          [b, 5],
          [c, -4],
          [d, -7],
        ] as const
      ).map(([id, by]) => {
        const from = timeOf(base, id)!;
        return [time(id), from, from + by];
      }),
    );
    // Weights: what was not moved yet is as before, so that the week is larger for a while.
    const weightsAfter = (step: number) =>
      Object.fromEntries(steps[step]!.after.tasks.map((task) => [task.id, task.time]));
    const before = Object.fromEntries(base.tasks.map((task) => [task.id, task.time]));
    expect(weightsAfter(0)).toEqual({ ...before, [a]: before[a]! + 6 });
    expect(weightsAfter(1)).toEqual({ ...before, [a]: before[a]! + 6, [b]: before[b]! + 5 });
    expect(steps[3]!.after.tasks).toEqual(after.tasks);
  });

  test('keep their scores and names on the way; what else the new week says comes later', () => {
    const scored = { ...after, tasks: after.tasks.map((task) => ({ ...task, score: 5 })) };
    const named = ({ tasks }: Profile) =>
      tasks
        .map(({ id, name, score }) => ({ id, name, score }))
        .sort((x, y) => (x.id < y.id ? -1 : 1));
    for (const step of weekSteps(base, scored)) expect(named(step.after)).toEqual(named(base));
  });
});

describe('a task that came or went', () => {
  const wider = { ...moved({ [a]: -10 }), tasks: [...moved({ [a]: -10 }).tasks, added] };

  test('leads where the others only made room', () => {
    expect(paths(wider)).toEqual(['tasks.own-1']);
    expect(paths(base, undefined, wider)).toEqual(['tasks.own-1']);
  });

  test('stands beside others that moved by themselves', () => {
    const both = { ...wider, tasks: wider.tasks.map((task) => ({ ...task })) };
    both.tasks.find(({ id }) => id === b)!.time += 8;
    both.tasks.find(({ id }) => id === c)!.time -= 8;
    expect(paths(both)).toEqual(['tasks.own-1', time(b), time(c), time(a)]);
    const steps = weekSteps(base, both);
    expect(steps[0]!.after.tasks.map(({ id }) => id)).toEqual([...ids, 'own-1']);
    expect(steps[0]!.after.tasks.at(-1)).toEqual(added);
  });

  test('one came and another went: both are said, and on the way the one that went is gone', () => {
    const gone = timeOf(base, d)!;
    const swapped = {
      ...base,
      tasks: [...base.tasks.filter(({ id }) => id !== d), { ...added, time: gone }],
    };
    const steps = weekSteps(base, swapped);
    expect(steps.map(({ path, from, to }) => [path, from, to])).toEqual([
      ['tasks.own-1', null, gone],
      [`tasks.${d}`, gone, null],
    ]);
    const more = { ...swapped, tasks: swapped.tasks.map((task) => ({ ...task })) };
    more.tasks.find(({ id }) => id === a)!.time -= 12;
    const list = weekSteps(base, more);
    const went = list.findIndex(({ path }) => path === `tasks.${d}`);
    expect(list[went]!.after.tasks.some(({ id }) => id === d)).toBe(false);
    expect(list[went]!.after.tasks.some(({ id }) => id === a)).toBe(true);
  });
});

describe('of two tasks that traded time', () => {
  test('the one that changed more for its size leads, whichever stands first', () => {
    const first = moved({ [a]: -timeOf(base, a)! + 1, [b]: timeOf(base, a)! - 1 });
    expect(paths(first)).toEqual([time(a)]);
    const second = moved({ [b]: -timeOf(base, b)! + 1, [a]: timeOf(base, b)! - 1 });
    expect(paths(second)).toEqual([time(b)]);
  });

  test('from nothing or to nothing is more than anything else', () => {
    const empty = moved({ [b]: -timeOf(base, b)!, [a]: timeOf(base, b)! });
    expect(paths(empty)).toEqual([time(b)]);
    expect(paths(base, undefined, empty)).toEqual([time(b)]);
  });
});

describe('what rounding to tenths may do', () => {
  test('a neighbour that went 0.1 the same way only followed; one that went 0.3 moved itself', () => {
    expect(paths(moved({ [a]: 5, [b]: -5.1, [c]: 0.1 }), time(a))).toEqual([time(a)]);
    expect(paths(moved({ [a]: 5, [b]: -5.3, [c]: 0.3 }), time(a))).toEqual([time(b)]);
  });

  test('one that went further than the task it would follow, rounding aside, leads itself', () => {
    const further = moved({ [a]: 5, [b]: -5.2, [c]: 0.1, [d]: 0.1 });
    expect(paths(further, time(a))).toEqual([time(b)]);
  });
});

test('a week that did not change has no steps, whatever its weights', () => {
  const weights = { ...base, tasks: base.tasks.map((task) => ({ ...task, time: 3 * task.time })) };
  expect(weekSteps(base, weights)).toEqual([]);
});
