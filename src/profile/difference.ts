import { GROUP_NAMES } from '@/engine';
import type { Profile, ProfileTask } from './schema';

type Values = Record<string, unknown>;
type TaskChange = Partial<Omit<ProfileTask, 'id'>>;

/** What a profile changes against its base, and nothing else. */
export interface Difference {
  role: string;
  /** Version of the base's data, so that the other side can tell that it has moved since. */
  data?: string;
  /** Changed fields of tasks that the base has, by task id. */
  tasks?: Record<string, TaskChange>;
  added?: ProfileTask[];
  removed?: string[];
  /** Changed values of every other field; groups by dimension, lists whole. */
  values?: Values;
}

const WHOLE_FIELDS = [
  'title',
  'growth',
  'yearsExperience',
  'hoursPerWeek',
  'skills',
  'variant',
  'confidence',
  'open',
  'measured',
] as const;
const PLAN_FIELDS = ['plan', 'notForMe'] as const;
const KEYED_FIELDS = [...GROUP_NAMES, 'notes'] as const;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const isEmpty = (value: object) => Object.keys(value).length === 0;

function changedFields(before: Values, after: Values): Values {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => !same(value, before[key])),
  );
}

/** What a link carries only when it is asked to: the plan, and what was set aside on the way to it. */
export interface Carried {
  plan?: boolean;
}

/** The difference of a profile to the base profile of the same role. */
export function differenceOf(base: Profile, profile: Profile, carried: Carried = {}): Difference {
  const before = new Map(base.tasks.map((task) => [task.id, task]));
  const after = new Set(profile.tasks.map((task) => task.id));
  const difference: Difference = { role: profile.role };
  const tasks: Record<string, TaskChange> = {};
  for (const task of profile.tasks) {
    const was = before.get(task.id);
    const change = was ? (changedFields({ ...was }, { ...task }) as TaskChange) : {};
    if (!isEmpty(change)) tasks[task.id] = change;
  }
  const added = profile.tasks.filter((task) => !before.has(task.id));
  const removed = base.tasks.filter((task) => !after.has(task.id)).map((task) => task.id);
  const values: Values = {};
  for (const field of WHOLE_FIELDS) {
    if (!same(base[field], profile[field])) values[field] = profile[field];
  }
  for (const field of KEYED_FIELDS) {
    const changed = changedFields(base[field] as Values, profile[field] as Values);
    if (!isEmpty(changed)) values[field] = changed;
  }
  for (const field of PLAN_FIELDS) {
    if (carried.plan && profile[field]) values[field] = profile[field];
  }
  if (!isEmpty(tasks)) difference.tasks = tasks;
  if (added.length > 0) difference.added = added;
  if (removed.length > 0) difference.removed = removed;
  if (!isEmpty(values)) difference.values = values;
  return difference;
}

/**
 * The content that a difference describes, for `parseProfile` to check: nothing in it is trusted.
 */
export function applyDifference(base: Profile, difference: Difference): unknown {
  const removed = new Set(difference.removed ?? []);
  const kept = base.tasks
    .filter((task) => !removed.has(task.id))
    .map((task) => ({ ...task, ...difference.tasks?.[task.id] }));
  const values = Object.entries(difference.values ?? {}).map(([field, value]) => {
    const keyed = (KEYED_FIELDS as readonly string[]).includes(field);
    return [field, keyed ? { ...base[field as 'notes'], ...(value as Values) } : value];
  });
  const tasks = [...kept, ...(difference.added ?? [])];
  return { ...base, tasks, ...Object.fromEntries(values) };
}
