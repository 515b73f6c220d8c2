import { assess } from '../../engine';
import type { Figures } from '../figures';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';
import { levelOf } from './steps';

/** ROLES.md, "Rubric for estimated roles": what work context and ratings say beside the evidence. */

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

/** Farthest that task resistance may lie from the figure without a note. */
export const RESISTANCE_TOLERANCE = 0.35;

/** Task resistance that the Eloundou automation figure suggests, 1 … 5. */
export function expectedResistance(figures: Figures): number | null {
  return figures.eloundouAutomation === null ? null : 5 - 4 * figures.eloundouAutomation;
}

/** How far task resistance lies above (+) or below (−) the figure; null where none is stored. */
export function resistanceGap(role: Role): number | null {
  const expected = role.figures && expectedResistance(role.figures);
  return expected === null ? null : assess(roleInputs(role)).taskResistance - expected;
}
