export type Level = 'junior' | 'mid' | 'senior';

/** Where a role stands: typical education as a step 0 … 6 (null = unknown), and seniority. */
export interface Standing {
  educationStep: number | null;
  level: Level;
}

/** What is left of a move's reach per step of education, and across two rungs of seniority (ours). */
export const REACH = { perStepUp: 0.8, perStepDown: 0.85, twoRungs: 0.6 } as const;

const RUNGS: readonly Level[] = ['junior', 'mid', 'senior'];

/**
 * How far away a target is beyond its skills: 1 = same education and a neighbouring rung, less for
 * every step of typical education up or down and for a jump over a rung. 0 … 1 (ours).
 */
export function reachOf(from: Standing, to: Standing): number {
  const known = from.educationStep !== null && to.educationStep !== null;
  const steps = known ? to.educationStep! - from.educationStep! : 0;
  const perStep = steps > 0 ? REACH.perStepUp : REACH.perStepDown;
  const rungs = Math.abs(RUNGS.indexOf(to.level) - RUNGS.indexOf(from.level));
  return perStep ** Math.abs(steps) * (rungs > 1 ? REACH.twoRungs : 1);
}
