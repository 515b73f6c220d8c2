import { isBareHost } from '../bareHost';

/** A value, or undefined for "this cannot be used". */
export type Read<T> = (text: string) => T | undefined;

/** Longest text of the call to action. */
export const CTA_CHARACTERS = 40;

/** Most roles that a page may ask to be shown among the moves. */
export const MOST_MOVES = 5;

export const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (text) =>
    words.find((word) => word === text);

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** A list of known words, separated by commas or spaces; one unknown word spoils it. */
export const listOf =
  <T extends string>(words: readonly T[]): Read<readonly T[]> =>
  (text) => {
    const named = wordsOf(text);
    const known = words.filter((word) => named.includes(word));
    return known.length > 0 && known.length === new Set(named).size ? known : undefined;
  };

const LOCKS = new Map([
  ...['', 'true', '1'].map((text) => [text, true] as const),
  ...['false', '0'].map((text) => [text, false] as const),
]);
export const readLock: Read<boolean> = (text) => LOCKS.get(text);

export const readRole: Read<string> = (text) => (/^[a-z0-9-]{1,64}$/.test(text) ? text : undefined);

/** Ids of roles, each once, in the order in which they are named. */
export const readMoves: Read<readonly string[]> = (text) => {
  const named = [...new Set(wordsOf(text))];
  const fits = named.length > 0 && named.length <= MOST_MOVES;
  return fits && named.every((id) => readRole(id)) ? named : undefined;
};

/** As #rrggbb. */
export const readAccent: Read<string> = (text) => {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
};

export const readCta: Read<string> = (text) =>
  text.trim() && text.trim().length <= CTA_CHARACTERS ? text.trim() : undefined;

function urlOf(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** https addresses, and relative ones, which start from the frame. */
export const readUrl =
  (base: string): Read<string> =>
  (text) => {
    if (isBareHost(text)) return undefined;
    const [url, from] = [urlOf(text, base), urlOf(base)];
    const isOurs = url !== null && url.host === from?.host && url.protocol === from.protocol;
    return url && (isOurs || url.protocol === 'https:') ? url.href : undefined;
  };

export const readOrigin: Read<string> = (text) => {
  const url = urlOf(text);
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  return isWeb && text.replace(/\/$/, '') === url.origin ? url.origin : undefined;
};
