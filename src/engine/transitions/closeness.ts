import { withoutNoise } from '../score/rounding';
import type { Relation } from './relation';

/** Below this fit two roles are not close, whatever relates them (ours). */
export const CLOSE_FROM_FIT = 0.15;

/**
 * How close two roles are, 0 … 1: 1 − (1 − fit) × (1 − relation), and 0 where hardly a skill is
 * shared, unless it is the next rung (METHOD section 5, ours).
 */
export function closenessOf(fit: number, { kind, value }: Relation): number {
  const isRung = kind === 'rungUp' || kind === 'rungDown';
  return withoutNoise(fit) < CLOSE_FROM_FIT && !isRung ? 0 : 1 - (1 - fit) * (1 - value);
}
