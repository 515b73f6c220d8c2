import { newId } from '@/store/newId';

/**
 * Where a page that goes away keeps what is not in the database yet: in the browser, a key for each
 * tab and client, so that neither another tab nor another client takes its place.
 */
const PREFIX = 'personal-ai-risk/desk-unsaved/';
/** Earlier releases kept one client, and only for the same tab. */
const OF_THIS_TAB = 'personal-ai-risk/desk-unsaved';

/** What the coach's own particulars are left as; no id of a client, which has no stroke. */
export const SETTINGS = '/settings';

const page = newId();
const keyOf = (what: string) => `${PREFIX}${page}/${what}`;

export interface LeftText {
  key: string;
  text: string;
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise; // denied, or no room
  }
}

/** Keeps a text at once; with no room in the browser, for this tab. */
export function putLeft(what: string, text: string): void {
  const put = (storage: () => Storage) =>
    attempt(() => {
      storage().setItem(keyOf(what), text);
      return true;
    }, false);
  if (put(() => localStorage)) return;
  attempt(() => localStorage.removeItem(keyOf(what)), undefined); // an older state of it
  put(() => sessionStorage);
}

function textsIn(storage: () => Storage): LeftText[] {
  return attempt(() => {
    const keys = Object.keys(storage()).filter((key) => key.startsWith(OF_THIS_TAB));
    return keys.flatMap((key) => {
      const text = storage().getItem(key);
      return text === null ? [] : [{ key, text }];
    });
  }, []);
}

/** Everything that any page left. */
export const allLeft = (): LeftText[] => [
  ...textsIn(() => localStorage),
  ...textsIn(() => sessionStorage),
];

/** Removes what stands under a key, wherever it is kept. */
export function removeLeft(key: string): void {
  attempt(() => localStorage.removeItem(key), undefined);
  attempt(() => sessionStorage.removeItem(key), undefined);
}

/** What this page left is in the database now. */
export const forgetLeft = (what: string): void => removeLeft(keyOf(what));
