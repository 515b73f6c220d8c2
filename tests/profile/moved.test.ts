import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import type { Role } from '@/data/schema';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import { baseChanges, inWholeWeek, takeOver, type BaseChange } from '@/profile/moved';
import type { Profile } from '@/profile/schema';
import { backend } from '../golden/inputs';

const now = baseProfile(backend);
type RoleTask = Role['tasks'][number];
const NEW_TASK = { id: 'went', name: 'What went', time: 10, score: 5, bucket: 'displaced' };

/** The role as it shipped then: one task had another name, one was not there yet, one went since. */
const earlier: Role = {
  ...backend,
  tasks: [
    ...backend.tasks
      .filter(({ id }) => id !== 'write-tests')
      .map((each): RoleTask => {
        if (each.id === 'api-design') return { ...each, score: 1, bucket: 'notInvolved' };
        return each.id === 'code-review' ? { ...each, name: 'Older name' } : each;
      }),
    { ...backend.tasks[0]!, ...NEW_TASK } as RoleTask,
  ],
  evidence: { ...backend.evidence, wages: { ...backend.evidence.wages, value: 1 } },
  growth: { ...backend.growth, value: 2 },
};
const then = baseProfile(earlier);
const stamp = stampOf(earlier);
const changes = baseChanges(stamp, backend, then);
const brief = ({ path, task, then, now, yours }: BaseChange) => [path, task, then, now, yours];
const apiDesign = now.tasks.find(({ id }) => id === 'api-design')!;
const writeTests = now.tasks.find(({ id }) => id === 'write-tests')!;

test('every value that moved is told with then, now and yours, in the order of the form', () => {
  expect(changes.map(brief)).toEqual([
    ['tasks.api-design.score', apiDesign.name, 1, 2, 1],
    ['tasks.api-design.bucket', apiDesign.name, 'notInvolved', 'augmented', 'notInvolved'],
    ['tasks.went', 'What went', 10, null, 10],
    ['tasks.write-tests', writeTests.name, null, 10, null],
    ['evidence.wages', null, 1, -1, 1],
    ['growth', null, 2, -1, 2],
  ]);
  expect(changes.map(({ nowTask }) => nowTask)).toEqual([
    apiDesign,
    apiDesign,
    null,
    writeTests,
    null,
    null,
  ]);
});

test('yours is what the profile holds, not what the base held', () => {
  const tasks = then.tasks
    .filter(({ id }) => id !== 'went')
    .map((task) => (task.id === 'api-design' ? { ...task, score: 5 } : task));
  const mine = { ...then, tasks, growth: 1 };
  const yours = baseChanges(stamp, backend, mine).map((change) => [change.path, change.yours]);
  expect(Object.fromEntries(yours)).toMatchObject({
    'tasks.api-design.score': 5,
    'tasks.went': null,
    growth: 1,
  });
});

test('times are compared as percent of the week', () => {
  const doubled = stamp.profile.tasks.map((task) => ({ ...task, time: task.time * 2 }));
  const twice = { ...stamp, profile: { ...stamp.profile, tasks: doubled } };
  expect(baseChanges(twice, backend, then).map(brief)).toEqual(changes.map(brief));
  const longer = then.tasks.map((task, index) => ({
    ...task,
    time: index === 0 ? 115 : task.time,
  }));
  const moved = { ...stamp, profile: { ...stamp.profile, tasks: longer } };
  const [first] = baseChanges(moved, backend, then);
  // 115 of 200 then, 15 of 100 now and in the profile.
  expect(brief(first!)).toEqual(['tasks.api-design.time', apiDesign.name, 57.5, 15, 15]);
});

test('nothing moved while the data are the same, nor for another role’s stamp', () => {
  expect(baseChanges(stampOf(backend), backend, then)).toEqual([]);
  expect(
    baseChanges({ ...stamp, dataVersion: stampOf(backend).dataVersion }, backend, now),
  ).toEqual([]);
  const another = { ...stamp, profile: { ...stamp.profile, role: 'plumber' } };
  expect(baseChanges(another, backend, then)).toEqual([]);
});

describe('taking over', () => {
  const change = (path: string) => changes.find((each) => each.path === path)!;
  const taken = (profile: Profile, path: string) => takeOver(profile, change(path));

  test('one value leaves every other one alone', () => {
    expect(taken(then, 'evidence.wages')).toEqual({
      ...then,
      evidence: { ...then.evidence, wages: -1 },
    });
    expect(taken(then, 'growth')).toEqual({ ...then, growth: -1 });
    expect(taken(then, 'tasks.api-design.score').tasks).toEqual(
      then.tasks.map((task) => (task.id === 'api-design' ? { ...task, score: 2 } : task)),
    );
  });

  test('a task that came is added, one that went goes', () => {
    expect(taken(then, 'tasks.write-tests').tasks).toEqual([...then.tasks, writeTests]);
    expect(taken(then, 'tasks.went').tasks).toEqual(then.tasks.slice(0, -1));
  });

  test('a task that came and is there already takes the base’s values', () => {
    const mine = { ...writeTests, time: 3, score: 1 };
    const profile = { ...then, tasks: [mine, ...then.tasks] };
    expect(taken(profile, 'tasks.write-tests').tasks).toEqual([writeTests, ...then.tasks]);
  });

  test('a task that came is not added where the table is full', () => {
    const tasks = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...apiDesign, id: `t${index}` }));
    const full = { ...then, tasks: tasks(40) };
    expect(taken(full, 'tasks.write-tests').tasks).toBe(full.tasks);
    const almost = { ...then, tasks: tasks(39) };
    expect(taken(almost, 'tasks.write-tests').tasks).toEqual([...almost.tasks, writeTests]);
  });

  test('a value of a task that the person removed changes nothing', () => {
    const without = { ...then, tasks: then.tasks.filter(({ id }) => id !== 'api-design') };
    expect(taken(without, 'tasks.api-design.score')).toEqual(without);
    expect(taken(without, 'tasks.api-design.bucket')).toEqual(without);
  });

  test('nothing is taken over that would leave a week without time', () => {
    const onlyWent = { ...then, tasks: [then.tasks.at(-1)!, { ...apiDesign, time: 0 }] };
    expect(taken(onlyWent, 'tasks.went').tasks).toBe(onlyWent.tasks);
    const another = { ...onlyWent, tasks: [...onlyWent.tasks, writeTests] };
    expect(taken(another, 'tasks.went').tasks).toEqual(another.tasks.slice(1));
    const noTime = { ...apiDesign, time: 0 };
    const emptied: BaseChange = {
      ...change('tasks.api-design.score'),
      input: { of: 'task', id: 'api-design', field: 'time' },
      nowTask: noTime,
    };
    const alone = { ...then, tasks: [apiDesign] };
    expect(takeOver(alone, emptied).tasks).toBe(alone.tasks);
    const rest = then.tasks.slice(1);
    expect(takeOver({ ...then, tasks: [apiDesign, ...rest] }, emptied).tasks).toEqual([
      noTime,
      ...rest,
    ]);
  });

  test('all of it, in any order, scores as the base does now', () => {
    const order = fc.shuffledSubarray(changes, { minLength: changes.length });
    fc.assert(
      fc.property(order, (list) => {
        const after = list.reduce(takeOver, then);
        expect(assess(profileInputs(after)).score).toBe(assess(profileInputs(now)).score);
      }),
    );
  });
});

test('a profile in whole weeks has the same tasks in percent', () => {
  const tasks = [
    { ...apiDesign, time: 3 },
    { ...writeTests, time: 1 },
  ];
  expect(inWholeWeek({ ...then, tasks })).toEqual({
    ...then,
    tasks: [
      { ...apiDesign, time: 75 },
      { ...writeTests, time: 25 },
    ],
  });
});
