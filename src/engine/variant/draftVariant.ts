import { inPercent } from '../score/shares';
import type { ScoringInputs, Task } from '../score/inputs';
import { spread } from './spread';
import { checkInputs } from '../score/validate';
import { VARIANT_LIMITS, variantBucketOf, type Variant, type VariantTask } from './variant';

/** The task that a draft adds; its id is permanent, its name a default that people may change. */
export const DIRECT_AI_TASK = {
  id: 'direct-ai-workflows',
  name: 'Direct AI workflows and verify their output',
  score: 2,
} as const;

const NO_DELTA = { points: 0, reason: '', source: '' };

/**
 * A first AI-driven variant for a role that has none, by the pattern of the published one:
 * displaced tasks give up half their time (10 points at most each), up to 12 points go to the new
 * task, the rest to tasks that score 2 in proportion to their time (10 points at most each).
 * What finds no place stays where it was. Times are percent of working time, unrounded.
 * Throws `EngineInputError` on bad input.
 */
export function draftVariant(base: ScoringInputs): Variant {
  checkInputs(base);
  const today = inPercent(base.tasks);
  const wouldGive = today.map((task) =>
    task.bucket === 'displaced' ? Math.min(task.time / 2, VARIANT_LIMITS.move) : 0,
  );
  const freed = wouldGive.reduce((total, points) => total + points, 0);
  const known = today.find((task) => task.id === DIRECT_AI_TASK.id);
  const toNewTask = Math.min(freed, known ? VARIANT_LIMITS.move : VARIANT_LIMITS.newTask);
  const takes = spread(freed - toNewTask, today.map(takerOf));
  const placed = toNewTask + takes.reduce((total, points) => total + points, 0);
  const share = freed === 0 ? 0 : placed / freed;
  const tasks = today.map((task, index): VariantTask => {
    const gained = takes[index]! + (task === known ? toNewTask : 0);
    const time = task.time - wouldGive[index]! * share + gained;
    return { ...task, time, bucket: variantBucketOf(task.bucket) };
  });
  if (!known && toNewTask > 0) {
    tasks.push({ ...DIRECT_AI_TASK, time: toNewTask, bucket: 'enhanced' });
  }
  const deltas = { evidence: NO_DELTA, barriers: NO_DELTA, growth: NO_DELTA };
  return { tasks, deltas, draft: true };
}

function takerOf(task: Task) {
  const takes = task.score === 2 && task.bucket !== 'displaced' && task.id !== DIRECT_AI_TASK.id;
  return { weight: takes ? task.time : 0, cap: VARIANT_LIMITS.move };
}
