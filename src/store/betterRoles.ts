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

/** By worth, but nobody is first sent where the work is going away. */
const deadEndsLast = (moves: readonly Transition[]) => [
  ...moves.filter((move) => !move.isDeadEnd),
  ...moves.filter((move) => move.isDeadEnd),
];

/** The roles of a library that are worth moving to from a person's own week, the best first. */
export function betterRoles(
  library: readonly MoveEntry[],
  role: Role,
  inputs: ScoringInputs,
  skills: readonly string[],
): Suggestions {
  const { next, green } = suggest({ ...inputs, from: knownOrigin(role) }, skills, library);
  return { next: deadEndsLast(next), green };
}

/** How many roles of a library are better at all, near or far: why a list may be short. */
export const countBetter = (library: readonly IndexEntry[], shown: number): number =>
  library.filter((role) => toOneDecimal(role.shown - shown) >= SUGGESTION_MIN_GAIN).length;
