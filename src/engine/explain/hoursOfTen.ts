import { BUCKETS, type Bucket } from '../score/dimensions';
import { withoutNoise } from '../score/rounding';
import type { Shares } from '../score/shares';

const HOURS = 10;

/**
 * Shares of working time (percent, adding up to 100) as whole hours of ten, for a picture (ours).
 * By largest remainder: the three always add up to 10 and none is a whole hour off; of equal
 * remainders the earlier bucket gets the hour.
 */
export function hoursOfTen(shares: Shares): Record<Bucket, number> {
  const exact = BUCKETS.map((bucket) => withoutNoise((shares[bucket] * HOURS) / 100));
  const hours = exact.map(Math.floor);
  const missing = HOURS - hours.reduce((sum, each) => sum + each, 0);
  const rest = (index: number) => withoutNoise(exact[index]! - hours[index]!);
  const byRest = exact.map((_, index) => index).sort((a, b) => rest(b) - rest(a));
  for (const index of byRest.slice(0, missing)) hours[index]! += 1;
  return Object.fromEntries(BUCKETS.map((bucket, index) => [bucket, hours[index]])) as Record<
    Bucket,
    number
  >;
}
