import { assess } from '../../engine';
import type { Figures } from '../figures';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';

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
