import { OWN_ROLE_ID } from '@/data/ownRole';
import { GROUP_NAMES } from '@/engine';
import type { Profile, ProfileTask } from '@/profile/schema';
import type { InputPath, Work } from './model';

/** Times are kept in tenths and may have been rounded several times on the way. */
const ROUNDING = 0.25;

/**
 * The share of the base time that most tasks have kept: those only made room for the tasks that were
 * really moved.
 */
function commonRatio(base: Profile, tasks: readonly ProfileTask[]): number {
  const pairs = tasks.flatMap((task) => {
    const was = base.tasks.find(({ id }) => id === task.id);
    return was && was.time > 0 ? [{ was: was.time, is: task.time }] : [];
  });
  const fitting = (ratio: number) =>
    pairs.filter(({ was, is }) => Math.abs(is - ratio * was) <= ROUNDING).length;
  let best = { ratio: 1, count: fitting(1) };
  for (const { was, is } of pairs) {
    const count = fitting(is / was);
    if (count > best.count) best = { ratio: is / was, count };
  }
  return best.ratio;
}

function taskOverrides(base: Profile, profile: Profile): InputPath[] {
  const ratio = commonRatio(base, profile.tasks);
  const kept = profile.tasks.flatMap((task) => {
    const was = base.tasks.find(({ id }) => id === task.id);
    const path = `tasks.${task.id}`;
    if (!was) return [path];
    const moved =
      Math.abs(task.time - was.time) > 1e-6 && Math.abs(task.time - ratio * was.time) > ROUNDING;
    return [
      ...(moved ? [`${path}.time`] : []),
      ...(task.score === was.score ? [] : [`${path}.score`]),
    ];
  });
  const ids = new Set(profile.tasks.map(({ id }) => id));
  const gone = base.tasks.filter(({ id }) => !ids.has(id)).map(({ id }) => `tasks.${id}`);
  return [...kept, ...gone];
}

function valueOverrides(base: Profile, profile: Profile): InputPath[] {
  const paths = GROUP_NAMES.flatMap((group) => {
    const [was, is] = [base[group], profile[group]] as Record<string, number>[];
    return Object.keys(was!).flatMap((id) => (was![id] === is![id] ? [] : [`${group}.${id}`]));
  });
  return base.growth === profile.growth ? paths : [...paths, 'growth'];
}

/**
 * The inputs in which either reader differs from the base, in the order of the questions. Times that
 * only gave way to another task's are not judgements and are left out. A role that the client
 * described has no base to differ from.
 */
export function overridesOf({ client, coach, base }: Work): InputPath[] {
  if (client.role === OWN_ROLE_ID || base.profile.role !== client.role) return [];
  const readings = coach ? [client, coach] : [client];
  const paths = readings.flatMap((reading) => [
    ...taskOverrides(base.profile, reading),
    ...valueOverrides(base.profile, reading),
  ]);
  return [...new Set(paths)];
}

/** Overrides of the base that nobody has given a reason for yet. */
export function missingReasons(work: Work): InputPath[] {
  return overridesOf(work).filter((path) => (work.reasons[path] ?? '').trim() === '');
}
