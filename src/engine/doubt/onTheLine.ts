import type { Zone } from '../score/dimensions';
import { withoutNoise } from '../score/rounding';
import { ZONE_FROM } from '../score/zones';

/** A role that we scored ourselves counts as on the line this near a border, in points (ours). */
export const ESTIMATED_NEAR = 2;

export interface LineReading {
  /** Shown score, 0 … 100. */
  shown: number;
  /** Where it lies 9 times in 10, shown scores. */
  low: number;
  high: number;
  /** Are the role's figures our own estimate? */
  estimated: boolean;
  /** `boundaryFragile` of the re-read: on the line to Green. */
  fragile: boolean;
}

const BORDERS: readonly { from: number; between: readonly [Zone, Zone] }[] = [
  { from: ZONE_FROM.YELLOW, between: ['RED', 'YELLOW'] },
  { from: ZONE_FROM.GREEN, between: ['YELLOW', 'GREEN'] },
];

/**
 * The two zones that a score lies between so closely that neither should be relied on (METHOD
 * section 2, ours); the nearer border where there are two. Null when it lies clearly in its zone.
 */
export function onTheLine(reading: LineReading): readonly [Zone, Zone] | null {
  const { shown, low, high, estimated, fragile } = reading;
  const distance = (from: number) => withoutNoise(Math.abs(shown - from));
  const near = BORDERS.filter(
    ({ from }) =>
      (low < from && high >= from) ||
      (estimated && distance(from) <= ESTIMATED_NEAR) ||
      (fragile && from === ZONE_FROM.GREEN),
  );
  near.sort((a, b) => distance(a.from) - distance(b.from));
  return near[0]?.between ?? null;
}
