import { DIMENSION_GROUPS, GROUP_NAMES, type Bucket, type DimensionGroup } from '@/engine';
import type { InputPath } from './baseStamp';
import type { Profile } from './schema';

/** One scored input of a profile, taken apart: task ids may hold dots, so paths are not split. */
export type Input =
  | { of: 'task'; id: string; field: 'whole' | 'time' | 'score' | 'bucket' }
  | { of: DimensionGroup; id: string }
  | { of: 'growth' };

/** A level, a time in percent of the week, a bucket; null = the task is not there. */
export type InputValue = number | Bucket | null;

/** The input's name in logs and reasons. */
export function pathOf(input: Input): InputPath {
  if (input.of === 'growth') return 'growth';
  if (input.of !== 'task') return `${input.of}.${input.id}`;
  return input.field === 'whole' ? `tasks.${input.id}` : `tasks.${input.id}.${input.field}`;
}

/** Every input that is no task: dimensions in the order of the form, then growth. */
export const LEVEL_INPUTS: readonly Exclude<Input, { of: 'task' }>[] = [
  ...GROUP_NAMES.flatMap((of) => DIMENSION_GROUPS[of].ids.map((id) => ({ of, id }))),
  { of: 'growth' },
];

/** What has a level for each of them: a profile, or a role's inputs. */
export type Levels = Pick<Profile, DimensionGroup | 'growth'>;

/** The level of a dimension or of growth. */
export function levelOf(profile: Levels, input: Exclude<Input, { of: 'task' }>): number {
  if (input.of === 'growth') return profile.growth;
  return (profile[input.of] as Record<string, number>)[input.id]!;
}

/** The profile with one dimension or growth at another level. */
export function withLevel<P extends Levels>(
  profile: P,
  input: Exclude<Input, { of: 'task' }>,
  level: number,
): P {
  if (input.of === 'growth') return { ...profile, growth: level };
  return { ...profile, [input.of]: { ...profile[input.of], [input.id]: level } };
}

/** Each task's time in percent of the week, whatever weights the profile holds, by task id. */
export function percentByTask({ tasks }: Profile): Map<string, number> {
  const total = tasks.reduce((sum, task) => sum + task.time, 0);
  return new Map(tasks.map((task) => [task.id, (100 * task.time) / total]));
}
