import { readKey, removeKey, writeKey } from '@/profile/storage';
import { HASH_SEED, textHash } from '@/profile/textHash';

/**
 * Which task a person gave a group of entries to, for the next time. Of the group a short hash is
 * kept and not one word: so short that countless texts share it.
 */
const KEY = 'personal-ai-risk/measure-choices';

/** The newest ones; older ones go. */
const MOST_CHOICES = 1000;

interface Stored {
  /** The same words have another hash in another browser. */
  salt: number;
  tasks: [hash: string, task: string][];
}

const isChoice = (each: unknown): each is [string, string] =>
  Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string');

function stored(): Stored {
  try {
    const { salt, tasks } = JSON.parse(readKey(KEY) ?? '{}') as Record<string, unknown>;
    if (typeof salt === 'number' && Array.isArray(tasks))
      return { salt, tasks: tasks.filter(isChoice) };
  } catch {
    // What cannot be read is no choice of anybody's.
  }
  return { salt: crypto.getRandomValues(new Uint32Array(1))[0]!, tasks: [] };
}

const hashOf = (text: string, salt: number) => textHash(text, HASH_SEED ^ salt).toString(36);

/** What was chosen for groups of a role's week before, by the group's key; null = nothing. */
export function rememberedChoices(role: string): (key: string) => string | null {
  const { salt, tasks } = stored();
  const byHash = new Map(tasks);
  return (key) => byHash.get(hashOf(`${role} ${key}`, salt)) ?? null;
}

/** Remembers choices, the given ones before all others. Storage that is full forgets, and says nothing. */
export function rememberChoices(role: string, given: ReadonlyMap<string, string>): void {
  const { salt, tasks } = stored();
  const byHash = new Map(tasks);
  for (const [key, task] of given) {
    const hash = hashOf(`${role} ${key}`, salt);
    byHash.delete(hash);
    byHash.set(hash, task);
  }
  const newest = [...byHash].slice(-MOST_CHOICES);
  writeKey(KEY, JSON.stringify({ salt, tasks: newest } satisfies Stored));
}

/** How many choices this browser remembers. */
export const choicesRemembered = (): number => stored().tasks.length;

export const forgetChoices = (): void => removeKey(KEY);
