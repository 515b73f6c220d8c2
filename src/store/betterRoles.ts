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

/** What a person is shown: the lists of METHOD without steps down, which stand by themselves. */
export interface Moves extends Suggestions {
  /** Near and safer, but a step down: for those who want one. By worth, from both lists. */
  stepsDown: Transition[];
}

/** Pay under this share of the own job's is a step down (ours). */
export const STEP_DOWN_PAY = 0.75;

/** Both lists as one: next steps, then the Green roles that are not among them. */
export const asOneList = ({ next, green }: Suggestions): Transition[] => {
  const known = new Set(next.map(({ roleId }) => roleId));
  return [...next, ...green.filter(({ roleId }) => !known.has(roleId))];
};

/**
 * Is a move one that few would make of their own will: the rung below, much less pay, or less pay for
 * a job that is Red as well (ours)? What is not known of pay speaks against no move.
 */
function stepDownFrom(role: Role, library: readonly MoveEntry[]) {
  const payOf = new Map(library.map(({ id, medianWageUsd }) => [id, medianWageUsd]));
  const here = role.figures?.medianWageUsd ?? 0;
  return ({ roleId, relation, zone }: Transition): boolean => {
    const there = payOf.get(roleId) ?? here;
    const least = zone === 'RED' ? here : STEP_DOWN_PAY * here;
    return relation.kind === 'rungDown' || there < least;
  };
}

/** By worth, but nobody is first sent where the work is going away (ours). */
const deadEndsLast = (moves: readonly Transition[]) =>
  [...moves].sort((a, b) => Number(a.isDeadEnd) - Number(b.isDeadEnd));

/**
 * The roles of a library that are worth moving to from a person's own week, the best first, as
 * METHOD 5 suggests them, and apart from them the steps down.
 */
export function betterRoles(
  library: readonly MoveEntry[],
  role: Role,
  inputs: ScoringInputs,
  skills: readonly string[],
): Moves {
  const suggested = suggest({ ...inputs, from: knownOrigin(role) }, skills, library);
  const isStepDown = stepDownFrom(role, library);
  const onward = (moves: readonly Transition[]) =>
    deadEndsLast(moves.filter((move) => !isStepDown(move)));
  return {
    next: onward(suggested.next),
    green: onward(suggested.green),
    stepsDown: deadEndsLast(asOneList(suggested).filter(isStepDown)),
  };
}

/** How many roles of a library are better at all, near or far: why a list may be short. */
export const countBetter = (library: readonly IndexEntry[], shown: number): number =>
  library.filter((role) => toOneDecimal(role.shown - shown) >= SUGGESTION_MIN_GAIN).length;
