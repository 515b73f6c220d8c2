import {
  DIMENSION_GROUPS,
  GROWTH,
  MODIFIERS,
  TASK_SCORE,
  type Modifier,
} from '../score/dimensions';
import { totalsOf } from '../score/formula';
import { inPercent } from '../score/shares';
import type { ScoringInputs } from '../score/inputs';
import { withoutNoise } from '../score/rounding';
import { checkInputs } from '../score/validate';
import { VARIANT_LIMITS, type Variant } from './variant';

export type VariantProblemKind =
  | 'totalNot100'
  | 'badTask'
  | 'movesTooFar'
  | 'newTaskTooLarge'
  | 'reasonMissing'
  | 'sourceMissing'
  | 'barriersDeltaTooHigh'
  | 'leavesRange'
  | 'durabilitySignalsMissing';

export interface VariantProblem {
  kind: VariantProblemKind;
  /** Path such as `tasks.implement-endpoints` or `deltas.evidence`. */
  field: string;
  /** The offending number, where there is one (percentage points or delta). */
  points?: number;
}

/**
 * Everything in a variant that breaks METHOD section 4, or an empty list.
 * Throws `EngineInputError` when the base itself is bad input.
 */
export function checkVariant(base: ScoringInputs, variant: Variant): VariantProblem[] {
  checkInputs(base);
  return [
    ...taskProblems(base, variant),
    ...MODIFIERS.flatMap((axis) => deltaProblems(base, variant, axis)),
    ...verdictProblems(variant),
  ];
}

function taskProblems(base: ScoringInputs, variant: Variant): VariantProblem[] {
  const problems: VariantProblem[] = [];
  const total = withoutNoise(variant.tasks.reduce((sum, task) => sum + task.time, 0));
  if (!(Math.abs(total - 100) < 1e-6)) {
    problems.push({ kind: 'totalNot100', field: 'tasks', points: total });
  }
  const before = new Map(inPercent(base.tasks).map((task) => [task.id, task.time]));
  for (const { id, time, score } of variant.tasks) {
    const valid = time >= 0 && score >= TASK_SCORE.min && score <= TASK_SCORE.max;
    if (!valid) problems.push({ kind: 'badTask', field: `tasks.${id}` });
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

function deltaProblems(base: ScoringInputs, variant: Variant, axis: Modifier): VariantProblem[] {
  const { points, reason, source } = variant.deltas[axis];
  const field = `deltas.${axis}`;
  const total = totalsOf(base)[axis] + points;
  const { min, max } = totalRange(axis);
  const kinds: VariantProblemKind[] = [];
  if (points !== 0 && reason.trim() === '') kinds.push('reasonMissing');
  if (points !== 0 && source.trim() === '') kinds.push('sourceMissing');
  if (axis === 'barriers' && points > VARIANT_LIMITS.barriersDelta) {
    kinds.push('barriersDeltaTooHigh');
  }
  if (!(total >= min && total <= max)) kinds.push('leavesRange');
  return kinds.map((kind) => ({ kind, field, points }));
}

function verdictProblems({ verdict }: Variant): VariantProblem[] {
  if (verdict?.kind !== 'transforms') return [];
  if (verdict.hiringTrend?.trim() && verdict.headcountFigure?.trim()) return [];
  return [{ kind: 'durabilitySignalsMissing', field: 'verdict' }];
}

function totalRange(axis: Modifier): { min: number; max: number } {
  if (axis === 'growth') return GROWTH;
  const { ids, min, max } = DIMENSION_GROUPS[axis];
  return { min: min * ids.length, max: max * ids.length };
}
