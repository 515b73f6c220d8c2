import type { Figures } from '../figures';
import { levelOf } from './steps';

/** ROLES.md, "Rubric for estimated roles": what work context says of presence and body. */

/** The higher of the two percentiles that are known; null where neither is. */
function closerPercentile({ handsOnPercentile, proximityPercentile }: Figures): number | null {
  const known = [handsOnPercentile, proximityPercentile].filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Barrier "physical presence" by the rubric, 0 … 2; null where no percentile is stored. */
export function rubricPhysicalPresence(figures: Figures): number | null {
  const steps = [
    { from: 70, level: 2 },
    { from: 40, level: 1 },
  ];
  return levelOf(closerPercentile(figures), steps, 0);
}

/** Protective principle "physicality" by the rubric, 0 … 3; null where no percentile is stored. */
export function rubricPhysicality(figures: Figures): number | null {
  const steps = [
    { from: 85, level: 3 },
    { from: 65, level: 2 },
    { from: 40, level: 1 },
  ];
  return levelOf(closerPercentile(figures), steps, 0);
}
