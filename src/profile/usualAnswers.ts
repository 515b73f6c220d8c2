import { assess, defaultBucket, type ScoringInputs } from '@/engine';
import { LEVEL_INPUTS, levelOf, pathOf, withLevel, type Levels } from './inputPaths';
import type { Profile } from './schema';

/** The middle value, rounded to a whole level; between two levels the lower one. */
export function middleLevel(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
  return -Math.round(-middle) + 0; // halves go down, and there is no −0
}

/** The AI score of a role's week as a whole: six minus its task resistance. */
const weekScore = (inputs: ScoringInputs) => 6 - assess(inputs).taskResistance;

/** A description with every open question at the middle of comparable roles. */
export function withUsualAnswers<P extends Levels & Pick<Profile, 'tasks' | 'open'>>(
  description: P,
  comparable: readonly ScoringInputs[],
): P {
  const open = new Set(description.open);
  if (open.size === 0 || comparable.length === 0) return description;
  const score = middleLevel(comparable.map(weekScore));
  const tasks = description.tasks.map((task) =>
    open.has(`tasks.${task.id}.score`) ? { ...task, score, bucket: defaultBucket(score) } : task,
  );
  return LEVEL_INPUTS.filter((input) => open.has(pathOf(input))).reduce<P>(
    (filled, input) => {
      const levels = comparable.map((inputs) => levelOf(inputs, input));
      return withLevel(filled, input, middleLevel(levels));
    },
    { ...description, tasks },
  );
}
