import { scoreFrom, taskResistanceOf, totalsOf } from '../score/formula';
import { exposureOf, type ScoringInputs, type Task } from '../score/inputs';
import type { Insight, Weighed } from './insight';
import { toOneDecimal } from '../score/rounding';
import { inPercent, shareOfTime } from '../score/shares';

/** Neither exposed nor safe. */
const MIDDLE_SCORE = 3;

const isExposed = (task: Task) => exposureOf(task.score) === 'HIGH';

/** How many tasks carry high exposure, and the percent of working time that they take. */
export function highExposure(tasks: readonly Task[]): Insight {
  return {
    kind: 'highExposure',
    tasks: tasks.filter(isExposed).length,
    of: tasks.length,
    timePercent: toOneDecimal(shareOfTime(tasks, isExposed)),
  };
}

/** Points of score, 0 … 100, that go with a task scoring what it does and not the middle. */
function effectOf(inputs: ScoringInputs, task: Task): number {
  const neutral = inputs.tasks.map((each) =>
    each.id === task.id ? { ...each, score: MIDDLE_SCORE } : each,
  );
  const score = (tasks: Task[]) => scoreFrom(taskResistanceOf(tasks), totalsOf(inputs));
  return Math.abs(score(inputs.tasks) - score(neutral));
}

function named(task: Task) {
  const { id: taskId, time, score } = task;
  return { taskId, timePercent: toOneDecimal(time), exposure: exposureOf(score) };
}

/**
 * The task that no other exceeds in time and the one that none undercuts in score, the larger where
 * several are level; one finding where both are the same, none about a week of a single task.
 */
export function taskSigns(inputs: ScoringInputs): Weighed[] {
  const tasks = inPercent(inputs.tasks);
  if (tasks.length < 2) return [];
  const largest = [...tasks].sort((a, b) => b.time - a.time || b.score - a.score)[0]!;
  const safest = [...tasks].sort((a, b) => a.score - b.score || b.time - a.time)[0]!;
  const isSafest = largest.score === safest.score;
  const allAlike = tasks.every((task) => task.score === safest.score);
  const weigh = (insight: Insight, task: Task) => ({ insight, effect: effectOf(inputs, task) });
  const signs = [
    weigh({ kind: 'largestTask', safest: isSafest && !allAlike, ...named(largest) }, largest),
  ];
  if (!isSafest) signs.push(weigh({ kind: 'safestTask', ...named(safest) }, safest));
  return signs;
}
