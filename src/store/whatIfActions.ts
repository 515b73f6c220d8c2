import type { TimeMove } from '@/engine';
import { movedProfile } from '@/profile/movedProfile';
import { beginEdit, ownProfile, useStore } from './store';

/**
 * Lays moves of time over the person's own profile, to be kept or dropped. Another try starts from
 * the own profile again: no task moves further than the moves say.
 */
export function tryMoves(moves: readonly TimeMove[]): void {
  const own = ownProfile(useStore.getState());
  beginEdit('what-if try');
  useStore.setState({ profile: movedProfile(own, moves), whatIf: own });
}

/** Makes what is being tried, with everything changed since, the person's own profile. */
export function keepWhatIf(): void {
  if (useStore.getState().whatIf === null) return;
  beginEdit('what-if keep');
  useStore.setState({ whatIf: null });
}

/** Back to exactly the profile from before the try. */
export function dropWhatIf(): void {
  const { whatIf } = useStore.getState();
  if (whatIf === null) return;
  beginEdit('what-if drop');
  useStore.setState({ profile: whatIf, whatIf: null });
}
