import { profileToFile } from './writeFile';
import type { BaseStamp } from './baseStamp';
import type { Profile } from './schema';

/**
 * What this browser keeps: profile files as text under a few keys. Reading them is `readFile`'s
 * work, so that the first screen needs no parser. Nothing here throws.
 */
const SAVED = 'personal-ai-risk/profile';
const SET_ASIDE = 'personal-ai-risk/set-aside';
const OWN_WORK = 'personal-ai-risk/own-work';

export type SaveOutcome = 'saved' | 'blocked' | 'full';

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** What stands under a key; null when nothing does or storage is blocked. */
export const readKey = (key: string): string | null =>
  attempt(() => localStorage.getItem(key), null);

/** Puts a text under a key. */
export function writeKey(key: string, text: string): SaveOutcome {
  try {
    localStorage.setItem(key, text);
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'blocked';
  }
}

/** Saves the profile in this browser. */
export const saveProfile = (profile: Profile, base: BaseStamp): SaveOutcome =>
  writeKey(SAVED, profileToFile(profile, base));

/** The saved profile file; null when nothing was saved or storage is blocked. */
export const savedProfile = (): string | null => readKey(SAVED);

/** Keeps unreadable or newer saved work under another key, so that saving does not overwrite it. */
export function setSavedWorkAside(): SaveOutcome {
  return writeKey(SET_ASIDE, readKey(SAVED) ?? '');
}

/** Keeps a person's own work while something else is on screen, to come back to. */
export const keepOwnWork = (file: string): SaveOutcome => writeKey(OWN_WORK, file);

/** The work to come back to, if any. */
export const keptOwnWork = (): string | null => readKey(OWN_WORK);

export function forgetOwnWork(): void {
  attempt(() => localStorage.removeItem(OWN_WORK), undefined);
}

/** Calls back with the profile file that another tab saved. Returns the way to stop listening. */
export function onSavedElsewhere(listen: (file: string) => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === SAVED && event.newValue !== null) listen(event.newValue);
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
