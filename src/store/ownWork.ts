import {
  forgetSavedProfile,
  savedProfile,
  saveFileText,
  type SaveOutcome,
} from '@/profile/storage';
import { notify } from './notices';

/** Own work as this tab last read or wrote it: what differs was saved by another tab. */
let known: string | null = null;
/** Own work that this tab wrote where there was none. */
let madeHere: string | null = null;

/** Something waits for the answer to "Another tab saved a different version". */
let waiting = false;

/** Takes stored own work as known: by default what is stored now, otherwise as it was when read. */
export function knowOwnWork(read = savedProfile()): void {
  known = read;
  waiting = false;
}

/** Does work of this tab wait until the person says which tab's is theirs? */
export const waitsForAnswer = (): boolean => waiting;

/** Was own work stored, as far as this tab knows? */
export const knowsOwnWork = (): boolean => known !== null;

/** Did another tab save own work that this one has not seen? */
export function savedElsewhere(): boolean {
  const stored = savedProfile();
  return stored !== null && stored !== known;
}

/** Writes own work; never over what another tab saved before the person was asked. */
export function saveOwnWork(file: string, wasNone: boolean): SaveOutcome | 'asked' {
  waiting = false;
  if (file === known && savedProfile() === known) return 'saved';
  if (savedElsewhere() && savedProfile() !== file) {
    notify({ kind: 'otherTab' });
    waiting = true;
    return 'asked';
  }
  const outcome = saveFileText(file);
  if (outcome !== 'saved') return outcome;
  known = file;
  if (wasNone) madeHere = file;
  return 'saved';
}

/** An edit that made a shared result one's own was taken back: there is no own work again. */
export function unsaveOwnWork(): void {
  if (madeHere === null || savedProfile() !== madeHere) return;
  forgetSavedProfile();
  known = madeHere = null;
}
