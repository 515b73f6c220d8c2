import { MODIFIERS, type Modifier } from '../score/dimensions';
import { scoreFrom, taskResistanceOf, totalsOf } from '../score/formula';
import type { ScoringInputs, Task } from '../score/inputs';
import { withoutNoise } from '../score/rounding';
import { inPercent } from '../score/shares';
import { attribute, type Attribution } from './attribute';

/** A task that weighs: its id and its percent of working time, unrounded. */
export interface WeighingTask {
  taskId: string;
  timePercent: number;
  /** 1 … 5 */
  score: number;
}

/** Something that pulls the score down or lifts it, with its points of score. */
export type Pull =
  ({ kind: 'task'; points: number } & WeighingTask) | { kind: Modifier; points: number };

export interface Reasons {
  /** The task that keeps most of the score, time × (5 − score), of those that AI does not mostly do. */
  holds: WeighingTask | null;
  /** What takes most points away (below 0); null when nothing does. */
  pullsDown: Pull | null;
  /** What beside the tasks adds most points (above 0); null when nothing does. */
  helps: Pull | null;
}

const MIDDLE_SCORE = 3;
const HIGHEST_SCORE = 5;

const weighing = ({ id, time, score }: Task): WeighingTask => ({
  taskId: id,
  timePercent: time,
  score,
});

/** The first of the largest by a measure, when that is above 0. */
function largest<T>(items: readonly T[], measure: (item: T) => number): T | null {
  let best: T | null = null;
  for (const item of items) {
    const size = withoutNoise(measure(item));
    if (size > (best === null ? 0 : withoutNoise(measure(best)))) best = item;
  }
  return best;
}

/** Points of score that go with a task scoring what it does and not the middle (ours). */
function taskPull(inputs: ScoringInputs, task: Task): Pull {
  const neutral = inputs.tasks.map((each) =>
    each.id === task.id ? { ...each, score: MIDDLE_SCORE } : each,
  );
  const score = (tasks: Task[]) => scoreFrom(taskResistanceOf(tasks), totalsOf(inputs));
  return { kind: 'task', ...weighing(task), points: score(inputs.tasks) - score(neutral) };
}

/** The group outside the tasks that moves the score most either way, in points; null when none does. */
export function strongestModifier(
  attribution: Attribution,
): { kind: Modifier; points: number } | null {
  const pulls = MODIFIERS.map((kind) => ({ kind, points: attribution[kind] }));
  return largest(pulls, ({ points }) => Math.abs(points));
}

/**
 * The three largest reasons for a score, one of each kind (ours): what holds, what pulls down, what
 * helps. Throws `EngineInputError` on bad input.
 */
export function reasonsOf(inputs: ScoringInputs): Reasons {
  const attribution = attribute(inputs);
  const tasks = inPercent(inputs.tasks);
  const modifiers = MODIFIERS.map((kind): Pull => ({ kind, points: attribution[kind] }));
  const pulls = tasks.map((task) => taskPull(inputs, task));
  const theirs = tasks.filter(({ score }) => score <= MIDDLE_SCORE);
  const holds = largest(theirs, ({ time, score }) => time * (HIGHEST_SCORE - score));
  return {
    holds: holds && weighing(holds),
    pullsDown: largest([...modifiers, ...pulls], ({ points }) => -points),
    helps: largest(modifiers, ({ points }) => points),
  };
}
