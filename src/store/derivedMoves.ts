import { moveIndex } from '@/data/moveIndex';
import type { Suggestions, Transition } from '@/engine';
import { notForMeOf } from '@/profile/notForMe';
import { betterRoles } from './betterRoles';
import { derived, inputsOf } from './derived';

/**
 * The roles worth moving to, without those that the person set aside. It holds the library's index:
 * import this module only from parts that are loaded late.
 */
export const movesOf = derived((role, profile): Suggestions => {
  const { next, green } = betterRoles(moveIndex, role, inputsOf(role, profile), profile.skills);
  const aside = new Set(notForMeOf(profile));
  const wanted = (moves: readonly Transition[]) => moves.filter(({ roleId }) => !aside.has(roleId));
  return { next: wanted(next), green: wanted(green) };
});
