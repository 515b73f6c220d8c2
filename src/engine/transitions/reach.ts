import { LEVELS, type Origin, type Place } from './place';

/** What is left of a move's reach for each thing that stands in its way (METHOD section 5, ours). */
export const REACH = {
  /** Per step of typical schooling up, and down. */
  schoolingUp: 0.75,
  schoolingDown: 0.9,
  /** From junior to senior or back, over the rung between them. */
  jump: 0.6,
  rungDown: 0.7,
  /** A personal licence that the person's role does not carry. */
  licence: 0.6,
} as const;
export type ReachKind = keyof typeof REACH;

/** One thing that stands in the way, and what it leaves. */
export interface ReachFactor {
  kind: ReachKind;
  /** Steps of schooling, or rungs; 1 for a licence. */
  steps: number;
  /** 0 … 1. */
  value: number;
}

export interface Reach {
  /** 0 … 1: the product of all factors; 1 where nothing bites. */
  value: number;
  factors: ReachFactor[];
}

/** SOC major group: the first two digits. */
const majorGroupOf = (soc: string) => soc.slice(0, 2);

function carriesLicence(from: Place, to: Place): boolean {
  if (!from.licensed || from.soc === null || to.soc === null) return false;
  return majorGroupOf(from.soc) === majorGroupOf(to.soc);
}

function schoolingSteps(from: Place, to: Place): number {
  const known = from.educationStep !== null && to.educationStep !== null;
  return known ? to.educationStep! - from.educationStep! : 0;
}

/**
 * How far away a target is beyond its skills, and every factor that bites: schooling per step, a
 * jump over a rung (the next rung of the own ladder is never one), a rung down, a licence.
 * 0 … 1 (METHOD section 5, ours).
 */
export function reachOf(from: Origin, targetId: string, to: Place): Reach {
  const factors: ReachFactor[] = [];
  const bites = (kind: ReachKind, steps: number) =>
    factors.push({ kind, steps, value: REACH[kind] ** (kind === 'jump' ? 1 : steps) });
  const schooling = schoolingSteps(from.place, to);
  if (schooling > 0) bites('schoolingUp', schooling);
  if (schooling < 0) bites('schoolingDown', -schooling);
  const rungs = LEVELS.indexOf(to.level) - LEVELS.indexOf(from.place.level);
  const isNeighbour = from.above === targetId || from.below === targetId;
  if (Math.abs(rungs) > 1 && !isNeighbour) bites('jump', Math.abs(rungs));
  // Trades start their ladders on different levels: the next rung up never leads down.
  const leadsDown = rungs < 0 && from.above !== targetId;
  if (leadsDown || from.below === targetId) bites('rungDown', 1);
  if (to.licensed && !carriesLicence(from.place, to)) bites('licence', 1);
  return { value: factors.reduce((product, { value }) => product * value, 1), factors };
}
