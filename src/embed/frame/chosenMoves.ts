import type { Transition } from '@/engine';

/** Moves that are shown of the method's own; the height that is kept for the embed counts on it. */
const SHOWN = 3;

/**
 * The moves to show: those that the host names and the method allows, in the method's order, then
 * the method's own until there are three; where the work is going away stands last. `allowed` is
 * everything that the method allows (`Suggestions.next`): no other role is ever shown.
 */
export function chosenMoves(
  allowed: readonly Transition[],
  named: readonly string[],
): readonly Transition[] {
  const wanted = allowed.filter(({ roleId }) => named.includes(roleId));
  const others = allowed.filter(({ roleId }) => !named.includes(roleId));
  const shown = [...wanted, ...others.slice(0, Math.max(0, SHOWN - wanted.length))];
  return shown.sort((a, b) => Number(a.isDeadEnd) - Number(b.isDeadEnd));
}
