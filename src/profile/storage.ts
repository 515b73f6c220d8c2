import { profileToFile } from './writeFile';
import type { BaseStamp } from './baseStamp';
import type { Profile } from './schema';

/**
 * What this browser keeps: profile files as text under a few keys. Reading them is `readFile`'s
 * work, so that the first screen needs no parser. Nothing here throws.
 */
const SAVED = 'personal-ai-risk/profile';
/** Release 1 put a person's own work here while a link's profile stood under `SAVED`. */
const OWN_WORK = 'personal-ai-risk/own-work';

export type SaveOutcome = 'saved' | 'blocked' | 'full';

export function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** What stands under a key; null when nothing does or storage is blocked. */
export const readKey = (key: string): string | null =>
  attempt(() => localStorage.getItem(key), null);

export const removeKey = (key: string): void =>
  attempt(() => localStorage.removeItem(key), undefined);

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

/** Where own work stands: as release 1 left it until there is room to put it in its place. */
const ownKey = () => (readKey(OWN_WORK) === null ? SAVED : OWN_WORK);

/** The person's own work as a profile file; null when nothing was saved or storage is blocked. */
export const savedProfile = (): string | null => readKey(ownKey());

/** Saves the person's own work, and nothing that came from somebody else. */
export const saveFileText = (file: string): SaveOutcome => writeKey(ownKey(), file);

export const saveProfile = (profile: Profile, base: BaseStamp): SaveOutcome =>
  saveFileText(profileToFile(profile, base));

export const forgetSavedProfile = (): void => removeKey(ownKey());

/** The profile of a link that release 1 saved over own work; null where it did not. */
export const linkOfRelease1 = (): string | null =>
  readKey(OWN_WORK) === null ? null : readKey(SAVED);

/** Own work goes back to its own key, once what stood there is kept elsewhere. */
export function putOwnWorkBack(): void {
  const own = readKey(OWN_WORK);
  if (own !== null && writeKey(SAVED, own) === 'saved') removeKey(OWN_WORK);
}

/**
 * Calls back with the own work that another tab saved; with null where everything that the browser
 * kept is gone. Returns the way to stop listening.
 */
export function onSavedElsewhere(listen: (file: string | null) => void): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key === null || (key === ownKey() && newValue !== null)) listen(key && newValue);
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
