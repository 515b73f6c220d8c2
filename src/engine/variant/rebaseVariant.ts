import { TASK_SCORE } from '../score/dimensions';
import type { ScoringInputs, Task } from '../score/inputs';
import { inPercent } from '../score/shares';
import { variantBucketOf, type Variant, type VariantTask } from './variant';

/**
 * An authored variant carried over to one person's week: the same moves of time, steps of score
 * and deltas, applied to what they do today. Where a task has less to give than the variant takes,
 * the gains shrink in step, so the total stays 100 and no cap is broken. With `personal` equal to
 * `base` the authored figures come back unchanged; tasks keep the names they have today.
 */
export function rebaseVariant(
  base: ScoringInputs,
  variant: Variant,
  personal: ScoringInputs,
): Variant {
  const baseTasks = new Map(inPercent(base.tasks).map((task) => [task.id, task]));
  const authored = new Map(variant.tasks.map((task) => [task.id, task]));
  const today = inPercent(personal.tasks);
  const held = new Set(today.map((task) => task.id));
  const added = variant.tasks.filter((task) => !baseTasks.has(task.id) && !held.has(task.id));
  const moveOf = (id: string) => (authored.get(id)?.time ?? 0) - (baseTasks.get(id)?.time ?? 0);
  const bucketOf = ({ id, bucket }: Task) => {
    const was = baseTasks.get(id);
    const then = authored.get(id);
    return then && (!was || bucket === was.bucket) ? then.bucket : variantBucketOf(bucket);
  };
  const rows = [
    ...today.map((task) => ({
      task: { ...task, bucket: bucketOf(task) },
      move: Math.max(moveOf(task.id), -task.time),
    })),
    ...added.map((task) => ({ task: { ...task, time: 0 }, move: task.time })),
  ];
  const sum = (sign: number) =>
    rows.reduce((total, row) => total + Math.max(0, sign * row.move), 0);
  const moved = Math.min(sum(1), sum(-1));
  const scale = (move: number) => (moved === 0 ? 0 : (move * moved) / sum(Math.sign(move) || 1));
  const tasks = rows.map(({ task, move }): VariantTask => {
    const was = baseTasks.get(task.id);
    const then = authored.get(task.id);
    const score = was && then ? task.score + then.score - was.score : task.score;
    return {
      id: task.id,
      name: task.name,
      time: Math.max(0, task.time + scale(move)),
      score: Math.min(TASK_SCORE.max, Math.max(TASK_SCORE.min, score)),
      bucket: task.bucket,
    };
  });
  return { ...variant, tasks };
}
