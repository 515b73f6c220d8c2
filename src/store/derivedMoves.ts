import { moveIndex } from '@/data/moveIndex';
import type { Transition } from '@/engine';
import { notForMeOf } from '@/profile/notForMe';
import { betterRoles, type Moves } from './betterRoles';
import { derived, inputsOf } from './derived';

/**
 * The roles worth moving to, without those that the person set aside. It holds the library's index:
 * import this module only from parts that are loaded late.
 */
export const movesOf = derived((role, profile): Moves => {
  const moves = betterRoles(moveIndex, role, inputsOf(role, profile), profile.skills);
  const aside = new Set(notForMeOf(profile));
  const wanted = (list: readonly Transition[]) => list.filter(({ roleId }) => !aside.has(roleId));
  return {
    next: wanted(moves.next),
    green: wanted(moves.green),
    stepsDown: wanted(moves.stepsDown),
  };
});
