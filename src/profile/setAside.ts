import { readKey, writeKey, type SaveOutcome } from './storage';

/** What could not be read, by what it was: each kind has keys of its own. */
const KEYS = {
  ownWork: 'personal-ai-risk/set-aside',
  beside: 'personal-ai-risk/shared-set-aside',
  versions: 'personal-ai-risk/versions-set-aside',
} as const;

/**
 * Keeps a text that cannot be used under a key of its own, beside every one kept before; the same
 * text is kept once. Says what became of it; it is never written over.
 */
export function setAside(kind: keyof typeof KEYS, text: string): SaveOutcome {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? KEYS[kind] : `${KEYS[kind]}-${number}`;
    const before = readKey(key);
    if (before === text) return 'saved';
    if (before === null) return writeKey(key, text);
  }
}
