import type { Modifier } from '../score/dimensions';
import { modifiersOf, totalsOf } from '../score/formula';
import type { ScoringInputs } from '../score/inputs';
import type { SumOutcome } from './stepSums';

/** One value that the three modifiers can multiply to, with its chance 0 … 1. */
export interface ModifierProduct {
  product: number;
  chance: number;
}

/** Every product of the modifiers when the totals are off as given; equal ones (1e-12) merged. */
export function modifierProducts(
  inputs: ScoringInputs,
  errors: Record<Modifier, readonly SumOutcome[]>,
): Iterable<ModifierProduct> {
  const now = totalsOf(inputs);
  const products = new Map<number, ModifierProduct>();
  for (const evidence of errors.evidence) {
    for (const barriers of errors.barriers) {
      for (const growth of errors.growth) {
        const factors = modifiersOf({
          evidence: now.evidence + evidence.sum,
          barriers: now.barriers + barriers.sum,
          growth: now.growth + growth.sum,
        });
        const product = factors.evidence * factors.barriers * factors.growth;
        const chance = evidence.chance * barriers.chance * growth.chance;
        const key = Math.round(product * 1e12);
        const same = products.get(key);
        if (same) same.chance += chance;
        else products.set(key, { product, chance });
      }
    }
  }
  return products.values();
}
