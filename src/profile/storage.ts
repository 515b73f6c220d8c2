import { profileFromFile, profileToFile } from './fileCodec';
import type { Parsed } from './parseProfile';
import type { Profile } from './schema';

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
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** Saves the profile in this browser; never throws. */
export function saveProfile(profile: Profile): SaveOutcome {
  return write(SAVED, profileToFile(profile));
}

/** What this browser holds: null when nothing was saved or storage is blocked. Never throws. */
export function loadSavedProfile(): Parsed | null {
  const text = read(SAVED);
  return text === null ? null : profileFromFile(text);
}

/** Keeps unreadable or newer saved work under another key, so that saving does not overwrite it. */
export function setSavedWorkAside(): void {
  const text = read(SAVED);
  if (text !== null) write(SET_ASIDE, text);
}

/** Keeps the person's own work while they look at somebody's link. */
export function keepWorkBeforeLink(profile: Profile): void {
  write(BEFORE_LINK, profileToFile(profile));
}

export function loadWorkBeforeLink(): Parsed | null {
  const text = read(BEFORE_LINK);
  return text === null ? null : profileFromFile(text);
}

export function forgetWorkBeforeLink(): void {
  attempt(() => localStorage.removeItem(BEFORE_LINK), undefined);
}

/** Calls back with the profile that another tab saved. Returns the way to stop listening. */
export function onSavedElsewhere(listen: (parsed: Parsed) => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === SAVED && event.newValue !== null) listen(profileFromFile(event.newValue));
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
