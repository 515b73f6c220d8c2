import { likenessTo, type Certainty, type DescribedTask } from './likeness';
import { NOT_WORK, OPEN, type WorkGroup } from './work';

/** Where a group probably belongs, and why that is thought. */
export interface Suggestion {
  /** A task's id, `NOT_WORK` or `OPEN`. */
  to: string;
  /** `remembered` = the person chose it before. */
  certainty: Certainty | 'remembered';
}

/** Where a group may go: to a task of the week, or to none. */
export const placesOf = (tasks: readonly { id: string }[]): ReadonlySet<string> =>
  new Set([...tasks.map(({ id }) => id), NOT_WORK, OPEN]);

/** Words by which people block their breaks. */
const BREAK = /^(lunch|lunch break|break|breakfast|school run|gym|dentist|doctor)\b/i;

/**
 * A place for every group: what the person chose before, else the task whose words are nearest. A
 * group that no word speaks for stays open.
 */
export function suggestions(
  groups: readonly WorkGroup[],
  tasks: readonly DescribedTask[],
  remembered: (key: string) => string | null,
): Map<string, Suggestion> {
  const like = likenessTo(tasks);
  const places = placesOf(tasks);
  return new Map(
    groups.map(({ key, title }): [string, Suggestion] => {
      const chosen = remembered(key);
      if (chosen !== null && places.has(chosen))
        return [key, { to: chosen, certainty: 'remembered' }];
      if (BREAK.test(title)) return [key, { to: NOT_WORK, certainty: 'mayFit' }];
      const { task, certainty } = like(title);
      return [key, { to: task ?? OPEN, certainty }];
    }),
  );
}
