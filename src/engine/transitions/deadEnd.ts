import { ESTIMATED_NEAR } from '../doubt/onTheLine';
import { withoutNoise } from '../score/rounding';
import { ZONE_FROM } from '../score/zones';

/**
 * Is a role one that few should move to: Red or within 2 points of it (shown score, 0 … 100), with
 * employment projected to fall (percent; null = unknown, which marks nothing)? (ours)
 */
export function isDeadEnd(shown: number, employmentChangePct: number | null): boolean {
  if (employmentChangePct === null || employmentChangePct >= 0) return false;
  return withoutNoise(shown - ZONE_FROM.YELLOW) <= ESTIMATED_NEAR;
}
