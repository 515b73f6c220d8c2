import {
  forgetSavedProfile,
  savedProfile,
  saveFileText,
  type SaveOutcome,
} from '@/profile/storage';
import { notify, withdraw } from './notices';

/** Own work as this tab last read or wrote it: what differs was saved by another tab. */
let known: string | null = null;
/** Own work that this tab wrote where there was none. */
let madeHere: string | null = null;

/** Takes the stored own work as known. */
export function knowOwnWork(): void {
  known = savedProfile();
}

/** Did another tab save own work that this one has not seen? */
export function savedElsewhere(): boolean {
  const stored = savedProfile();
  return stored !== null && stored !== known;
}

/** Writes own work; never over what another tab saved before the person was asked. */
export function saveOwnWork(file: string, wasNone: boolean): SaveOutcome | 'asked' {
  if (file === known && savedProfile() === known) return 'saved';
  if (savedElsewhere() && savedProfile() !== file) {
    notify({ kind: 'otherTab' });
    return 'asked';
  }
  const outcome = saveFileText(file);
  if (outcome !== 'saved') return outcome;
  known = file;
  if (wasNone) madeHere = file;
  withdraw('storageFull', 'storageBlocked');
  return 'saved';
}

/** An edit that made a shared result one's own was taken back: there is no own work again. */
export function unsaveOwnWork(): void {
  if (madeHere === null || savedProfile() !== madeHere) return;
  forgetSavedProfile();
  known = madeHere = null;
}
