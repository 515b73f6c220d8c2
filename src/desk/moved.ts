import { METHOD_VERSION, dataVersionOf } from '@/data/versions';
import type { Role } from '@/data/schema';
import { baseProfile } from '@/profile/baseProfile';
import { LIMITS } from '@/profile/format';
import type { Profile, ProfileTask } from '@/profile/schema';
import {
  LEVEL_INPUTS,
  levelOf,
  pathOf,
  percentByTask,
  withLevel,
  type Input,
  type InputValue,
} from './inputPaths';
import type { BaseStamp, InputPath } from './model';

/** One value of the shipped base that moved since a profile was made from it. */
export interface BaseChange {
  input: Input;
  path: InputPath;
  /** Name of the task that the input belongs to; null = no task's. */
  task: string | null;
  /** Times in percent of the week; a task that came or went has its time here and null there. */
  then: InputValue;
  now: InputValue;
  /** What the profile holds; null = it does not have the task. */
  yours: InputValue;
  /** The base's task of now, for inputs of tasks that the base still has. */
  nowTask: ProfileTask | null;
}

/** What ships now, to be kept beside a profile whose values were taken from it. */
export function stampOf(role: Role): BaseStamp {
  const profile = baseProfile(role);
  return { methodVersion: METHOD_VERSION, dataVersion: dataVersionOf(role), profile };
}

/** Would the same inputs score differently than when the stamp was made? */
export const methodMoved = (stamp: BaseStamp): boolean => stamp.methodVersion !== METHOD_VERSION;

interface Bases {
  then: Profile;
  now: Profile;
  yours: Profile;
}

const TASK_FIELDS = ['time', 'score', 'bucket'] as const;

function taskReader(profile: Profile) {
  const times = percentByTask(profile);
  const tasks = new Map(profile.tasks.map((task) => [task.id, task]));
  return (id: string, field: 'whole' | (typeof TASK_FIELDS)[number]): InputValue => {
    if (field === 'whole' || field === 'time') return times.get(id) ?? null;
    return tasks.get(id)?.[field] ?? null;
  };
}

function taskChanges({ then, now, yours }: Bases): BaseChange[] {
  const [before, after, mine] = [then, now, yours].map(taskReader) as [
    ReturnType<typeof taskReader>,
    ReturnType<typeof taskReader>,
    ReturnType<typeof taskReader>,
  ];
  const tasks = new Map([...then.tasks, ...now.tasks].map((task) => [task.id, task]));
  return [...tasks.values()].flatMap(({ id, name }) => {
    const nowTask = now.tasks.find((task) => task.id === id) ?? null;
    const came = before(id, 'whole') === null || nowTask === null;
    const fields = came ? (['whole'] as const) : TASK_FIELDS;
    return fields.flatMap((field) => {
      const values = { then: before(id, field), now: after(id, field), yours: mine(id, field) };
      if (values.then === values.now) return [];
      const input = { of: 'task', id, field } as const;
      return [{ input, path: pathOf(input), task: name, ...values, nowTask }];
    });
  });
}

function levelChanges({ then, now, yours }: Bases): BaseChange[] {
  return LEVEL_INPUTS.flatMap((input) => {
    const [before, after] = [levelOf(then, input), levelOf(now, input)];
    if (before === after) return [];
    const values = { then: before, now: after, yours: levelOf(yours, input) };
    return [{ input, path: pathOf(input), task: null, ...values, nowTask: null }];
  });
}

/**
 * Every value of the role's base that moved since the stamp, in the order of the form. Empty while
 * the data version is the same, and for a stamp of another role.
 */
export function baseChanges(stamp: BaseStamp, role: Role, yours: Profile): BaseChange[] {
  if (dataVersionOf(role) === stamp.dataVersion || stamp.profile.role !== role.id) return [];
  const bases = { then: stamp.profile, now: baseProfile(role), yours };
  return [...taskChanges(bases), ...levelChanges(bases)];
}

/** The table with one task's value taken over; unchanged where that would leave no week. */
function takeOverTask(tasks: ProfileTask[], change: BaseChange, id: string): ProfileTask[] {
  const { nowTask, input } = change;
  const there = tasks.some((task) => task.id === id);
  if (nowTask === null) {
    const left = tasks.filter((task) => task.id !== id);
    return left.some((task) => task.time > 0) ? left : tasks;
  }
  if (input.of !== 'task') return tasks;
  if (input.field === 'whole') {
    if (there) return tasks.map((task) => (task.id === id ? nowTask : task));
    return tasks.length < LIMITS.tasks ? [...tasks, nowTask] : tasks;
  }
  const { field } = input;
  const after = tasks.map((task) => (task.id === id ? { ...task, [field]: nowTask[field] } : task));
  return after.some((task) => task.time > 0) ? after : tasks;
}

/**
 * The profile with one input as the base has it now. A time is taken over as a weight: the other
 * tasks keep the weights that they have, so the total may leave 100 (the engine reads weights) and
 * taking over every change in any order gives exactly the base. The profile itself when the input
 * is of a task that the person removed, or when nothing would be left of the week.
 */
export function takeOver(profile: Profile, change: BaseChange): Profile {
  const { input, now } = change;
  if (input.of !== 'task') return withLevel(profile, input, now as number);
  return { ...profile, tasks: takeOverTask(profile.tasks, change, input.id) };
}

/** The profile with its times in percent of the week, for tables that show them as such. */
export function inWholeWeek(profile: Profile): Profile {
  const times = percentByTask(profile);
  return {
    ...profile,
    tasks: profile.tasks.map((task) => ({ ...task, time: times.get(task.id)! })),
  };
}
