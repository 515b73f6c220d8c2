import type { Transition } from '@/engine';
import type { Moves } from '@/store/betterRoles';

/** Moves that are shown of the method's own; the height that is kept for the embed counts on it. */
const SHOWN = 3;

/**
 * The moves to show: those that the host names and the method allows, in the method's order, then
 * the method's own next steps until there are three; where the work is going away stands last. A step
 * down is shown only where the host names it, and a role that the method does not allow never.
 */
export function chosenMoves(
  { next, stepsDown }: Pick<Moves, 'next' | 'stepsDown'>,
  named: readonly string[],
): readonly Transition[] {
  const wanted = [...next, ...stepsDown].filter(({ roleId }) => named.includes(roleId));
  const others = next.filter(({ roleId }) => !named.includes(roleId));
  const shown = [...wanted, ...others.slice(0, Math.max(0, SHOWN - wanted.length))];
  return shown.sort((a, b) => Number(a.isDeadEnd) - Number(b.isDeadEnd));
}
