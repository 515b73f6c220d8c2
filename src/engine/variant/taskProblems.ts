import { TASK_SCORE } from '../score/dimensions';
import type { ScoringInputs } from '../score/inputs';
import { withoutNoise } from '../score/rounding';
import { inPercent } from '../score/shares';
import { VARIANT_LIMITS, type Variant } from './variant';
import type { VariantProblem } from './variantProblem';

/** What is wrong with a variant's table: total, values, and time that moves beyond the caps. */
export function taskProblems(base: ScoringInputs, variant: Variant): VariantProblem[] {
  const problems: VariantProblem[] = [];
  const total = withoutNoise(variant.tasks.reduce((sum, task) => sum + task.time, 0));
  if (!(Math.abs(total - 100) < 1e-6)) {
    problems.push({ kind: 'totalNot100', field: 'tasks', points: total });
  }
  const before = new Map(inPercent(base.tasks).map((task) => [task.id, task.time]));
  const seen = new Set<string>();
  for (const { id, time, score } of variant.tasks) {
    const valid = time >= 0 && score >= TASK_SCORE.min && score <= TASK_SCORE.max;
    if (!valid || seen.has(id)) problems.push({ kind: 'badTask', field: `tasks.${id}` });
    seen.add(id);
  }
  const after = new Map(variant.tasks.map((task) => [task.id, task.time]));
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const points = withoutNoise((after.get(id) ?? 0) - (before.get(id) ?? 0));
    const isNew = !before.has(id);
    const limit = isNew ? VARIANT_LIMITS.newTask : VARIANT_LIMITS.move;
    if (Math.abs(points) <= limit) continue;
    problems.push({
      kind: isNew ? 'newTaskTooLarge' : 'movesTooFar',
      field: `tasks.${id}`,
      points,
    });
  }
  return problems;
}
