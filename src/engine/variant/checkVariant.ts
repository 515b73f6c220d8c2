import { DIMENSION_GROUPS, GROWTH, MODIFIERS, type Modifier } from '../score/dimensions';
import { totalsOf } from '../score/formula';
import type { ScoringInputs } from '../score/inputs';
import { checkInputs } from '../score/validate';
import { taskProblems } from './taskProblems';
import { VARIANT_LIMITS, type Variant } from './variant';
import type { VariantProblem, VariantProblemKind } from './variantProblem';
import { verdictProblems } from './verdictProblems';

/**
 * Everything in a variant that breaks METHOD section 4, or an empty list.
 * Throws `EngineInputError` when the base itself is bad input.
 */
export function checkVariant(base: ScoringInputs, variant: Variant): VariantProblem[] {
  checkInputs(base);
  return [
    ...taskProblems(base, variant),
    ...MODIFIERS.flatMap((axis) => deltaProblems(base, variant, axis)),
    ...verdictProblems(base, variant),
  ];
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

function totalRange(axis: Modifier): { min: number; max: number } {
  if (axis === 'growth') return GROWTH;
  const { ids, min, max } = DIMENSION_GROUPS[axis];
  return { min: min * ids.length, max: max * ids.length };
}
