import { profileToFile } from './writeFile';
import type { Profile } from './schema';

/**
 * What this browser keeps: profile files as text under a few keys. Reading them is `readFile`'s
 * work, so that the first screen needs no parser. Nothing here throws.
 */
const SAVED = 'personal-ai-risk/profile';
const SET_ASIDE = 'personal-ai-risk/set-aside';
const BEFORE_LINK = 'personal-ai-risk/before-link';

export type SaveOutcome = 'saved' | 'blocked' | 'full';

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const read = (key: string) => attempt(() => localStorage.getItem(key), null);

function write(key: string, text: string): SaveOutcome {
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
export const saveProfile = (profile: Profile): SaveOutcome => write(SAVED, profileToFile(profile));

/** The saved profile file; null when nothing was saved or storage is blocked. */
export const savedProfile = (): string | null => read(SAVED);

/** Keeps unreadable or newer saved work under another key, so that saving does not overwrite it. */
export function setSavedWorkAside(): void {
  const text = read(SAVED);
  if (text !== null) write(SET_ASIDE, text);
}

/** Keeps the person's own work while they look at somebody's link. */
export const keepWorkBeforeLink = (profile: Profile): SaveOutcome =>
  write(BEFORE_LINK, profileToFile(profile));

export const workBeforeLink = (): string | null => read(BEFORE_LINK);

export function forgetWorkBeforeLink(): void {
  attempt(() => localStorage.removeItem(BEFORE_LINK), undefined);
}

/** Calls back with the profile file that another tab saved. Returns the way to stop listening. */
export function onSavedElsewhere(listen: (file: string) => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === SAVED && event.newValue !== null) listen(event.newValue);
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
