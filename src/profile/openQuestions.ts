import { GROUP_NAMES, SCORED_GROUPS, type DimensionGroup, type ScoredGroup } from '@/engine';
import type { InputPath } from './inputPath';
import type { Profile } from './schema';

/**
 * Questions that a person left open in describing a role. Their values are those of comparable
 * roles; the profile names them, so that they can be told, counted as less sure, and answered later.
 */

const TASK_SCORE_PATH = /^tasks\.(.+)\.score$/;

/** The value at the path of a question; undefined where there is no such question. */
export function valueOfQuestion(profile: Profile, path: InputPath): number | undefined {
  if (path === 'growth') return profile.growth;
  const [, taskId] = TASK_SCORE_PATH.exec(path) ?? [];
  if (taskId !== undefined) return profile.tasks.find(({ id }) => id === taskId)?.score;
  const [group = '', id = ''] = path.split('.');
  if (!(GROUP_NAMES as readonly string[]).includes(group)) return undefined;
  const values = profile[group as DimensionGroup] as Record<string, number>;
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

/** The questions that are open, as far as the profile has them. */
export const openQuestions = (profile: Profile): InputPath[] =>
  (profile.open ?? []).filter((path) => valueOfQuestion(profile, path) !== undefined);

const withOpen = ({ open: _, ...profile }: Profile, open: InputPath[]): Profile =>
  open.length === 0 ? profile : { ...profile, open };

/** The profile with one question answered, whatever the answer. */
export const answered = (profile: Profile, path: InputPath): Profile =>
  profile.open?.includes(path)
    ? withOpen(
        profile,
        profile.open.filter((each) => each !== path),
      )
    : profile;

/** After an edit: what got another value is answered, what is gone is no question any more. */
export function withAnswers(before: Profile, after: Profile): Profile {
  if (after.open === undefined || after.open !== before.open) return after;
  const open = after.open.filter(
    (path) => valueOfQuestion(before, path) === valueOfQuestion(after, path),
  );
  return open.length === after.open.length ? after : withOpen(after, open);
}

/** The scored groups with an open question. */
export function openGroups(profile: Profile): Set<ScoredGroup> {
  const groups = openQuestions(profile).map((path) => path.split('.')[0]);
  return new Set(SCORED_GROUPS.filter((group) => groups.includes(group)));
}
