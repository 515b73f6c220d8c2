import { profileToFile } from '@/profile/writeFile';
import type { BesideRecord } from '@/profile/besideStorage';
import { ownProfile, useStore, type State } from './store';

/**
 * Whose is what is on screen? `own`; `shared` = a shared result as it came; `changed` = one that was
 * changed while own work is kept; `other` = anything else that own work is kept beside.
 */
export type Standing = 'own' | 'shared' | 'changed' | 'other';

/** Where there is no own work to keep, the first edit makes what a link brought the person's own. */
export function standingOf(state: State): Standing {
  const { beside, arrival } = state;
  if (beside === null) return 'own';
  const untouched = ownProfile(state) === beside.brought;
  if (beside.own === null && !untouched) return 'own';
  if (beside.from !== 'link' || beside.arrival !== arrival) return 'other';
  return untouched ? 'shared' : 'changed';
}

export const useStanding = (): Standing => useStore(standingOf);

/** Whose name a result carries: only one's own is called "You". */
export type Whose = 'own' | 'shared';

export function useWhose(): Whose {
  const standing = useStanding();
  return standing === 'shared' || standing === 'changed' ? 'shared' : 'own';
}

/** Own work that is kept beside what is on screen, as a stored field. */
export const useHasOwnAside = (): boolean =>
  useStore((state) => standingOf(state) !== 'own' && state.beside?.own != null);

/** The person's own work as a file, wherever it is; null = there is none to save. */
export function ownFileOf(state: State): string | null {
  if (standingOf(state) !== 'own') return state.beside!.own;
  return profileToFile(ownProfile(state), state.base);
}

/**
 * What has to be kept of what is shown beside own work: null = nothing is; undefined = the address
 * of the page brings it back.
 */
export function besideRecordOf(state: State): BesideRecord | null | undefined {
  const standing = standingOf(state);
  if (standing === 'own') return null;
  const { from, brought } = state.beside!;
  const edited = ownProfile(state) !== brought;
  if (from === 'page' && !edited) return undefined;
  const file = profileToFile(ownProfile(state), state.base);
  return { from: standing === 'other' ? 'role' : 'link', edited, file };
}
