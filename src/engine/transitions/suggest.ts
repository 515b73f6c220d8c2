import { assess } from '../score/assess';
import type { PersonalInputs, TargetRole } from './place';
import { standpointOf } from './standpoint';
import { Move, type Transition } from './transition';

/** Roles worth moving to, the best first. */
export interface Suggestions {
  /** Near roles whatever their zone, and the next rung up. */
  next: Transition[];
  /** Near Green roles. */
  green: Transition[];
}

/** A suggestion is at least this many shown points better; the next rung up need only be better. */
export const SUGGESTION_MIN_GAIN = 5;

/**
 * *Next steps*: near roles at least 5 shown points better, or the next rung up if it is better at
 * all, whatever their zone. *Green*: near Green roles at least 5 points better. Both by worth; the
 * person's own role is in neither. `roles` is the whole library, the own role with it, since a
 * skill's rarity is counted over all of them. (METHOD section 5, ours.)
 * Throws `EngineInputError` on bad input.
 */
export function suggest(
  personal: PersonalInputs,
  skills: readonly string[],
  roles: readonly TargetRole[],
): Suggestions {
  const from = standpointOf(personal, skills, roles);
  const better = roles
    .filter(({ id }) => id !== personal.from?.id)
    .map((role) => ({ role, shown: role.shown ?? assess(role.inputs).shown }))
    .filter(({ shown }) => shown > from.now.shown)
    .map(({ role, shown }) => new Move(from, role, shown))
    .sort((a, b) => b.worth - a.worth || (a.roleId < b.roleId ? -1 : 1));
  const isWorthwhile = (move: Move) => move.isNear && move.gain >= SUGGESTION_MIN_GAIN;
  return {
    next: better.filter((move) => isWorthwhile(move) || move.relation.kind === 'rungUp'),
    green: better.filter((move) => isWorthwhile(move) && move.zone === 'GREEN'),
  };
}
