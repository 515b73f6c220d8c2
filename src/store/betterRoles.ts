import type { IndexEntry, MoveEntry } from '@/data/indexCodec';
import { isOwnRole } from '@/data/ownRole';
import { originOf } from '@/data/place';
import type { Role } from '@/data/schema';
import {
  suggest,
  SUGGESTION_MIN_GAIN,
  toOneDecimal,
  type Origin,
  type ScoringInputs,
  type Suggestions,
  type Transition,
} from '@/engine';

const known = new WeakMap<Role, Origin>();

/** Where a role of the library leads from: the same for everybody in it. A described one has no place. */
function knownOrigin(role: Role): Origin | undefined {
  if (isOwnRole(role)) return undefined;
  if (!known.has(role)) known.set(role, originOf(role));
  return known.get(role);
}

/** Pay under this share of the own job's is a step down (ours). */
const STEP_DOWN_PAY = 0.75;

/**
 * By worth, but nobody is first sent a step down (the rung below, or much less pay), nor at all first
 * where the work is going away (ours).
 */
function bestFirst(moves: readonly Transition[], library: readonly MoveEntry[], role: Role) {
  const pay = new Map(library.map(({ id, medianWageUsd }) => [id, medianWageUsd]));
  const least = STEP_DOWN_PAY * (role.figures?.medianWageUsd ?? 0);
  const isStepDown = ({ roleId, relation }: Transition) =>
    relation.kind === 'rungDown' || (pay.get(roleId) ?? least) < least;
  const tier = (move: Transition) => (move.isDeadEnd ? 2 : Number(isStepDown(move)));
  return [...moves].sort((a, b) => tier(a) - tier(b));
}

/** The roles of a library that are worth moving to from a person's own week, the best first. */
export function betterRoles(
  library: readonly MoveEntry[],
  role: Role,
  inputs: ScoringInputs,
  skills: readonly string[],
): Suggestions {
  const { next, green } = suggest({ ...inputs, from: knownOrigin(role) }, skills, library);
  return { next: bestFirst(next, library, role), green: bestFirst(green, library, role) };
}

/** Both lists as one: next steps, then the Green roles that are not among them. */
export const asOneList = ({ next, green }: Suggestions): Transition[] => {
  const known = new Set(next.map(({ roleId }) => roleId));
  return [...next, ...green.filter(({ roleId }) => !known.has(roleId))];
};

/** How many roles of a library are better at all, near or far: why a list may be short. */
export const countBetter = (library: readonly IndexEntry[], shown: number): number =>
  library.filter((role) => toOneDecimal(role.shown - shown) >= SUGGESTION_MIN_GAIN).length;
