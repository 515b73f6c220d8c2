import { readKey, removeKey, writeKey } from '@/profile/storage';
import { HASH_SEED, textHash } from '@/profile/textHash';
import type { Job } from './whoseWeek';

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
  tasks: readonly (readonly [hash: string, task: string])[];
}

const isChoice = (each: unknown): each is [string, string] =>
  Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string');

/** What was chosen for clients of the coach's desk lasts as long as the page. */
const ofClients = new Map<string, Stored>();

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

const choicesOf = (client: string | null): Stored =>
  client === null ? stored() : (ofClients.get(client) ?? { salt: 0, tasks: [] });

const hashOf = (text: string, salt: number) => textHash(text, HASH_SEED ^ salt).toString(36);

/** The release before told no descriptions of one's own apart: what it kept of them is still known. */
const textWithoutTitle = ({ role }: Job, key: string) => `${role} ${key}`;

const textOf = (job: Job, key: string) =>
  job.described ? `${job.role} ${job.described.title}\n${key}` : textWithoutTitle(job, key);

/** What was chosen for groups of a job's week before, by the group's key; null = nothing. */
export function rememberedChoices(job: Job): (key: string) => string | null {
  const { salt, tasks } = choicesOf(job.client);
  const byHash = new Map(tasks);
  const chosen = (text: string) => byHash.get(hashOf(text, salt));
  return (key) => chosen(textOf(job, key)) ?? chosen(textWithoutTitle(job, key)) ?? null;
}

/** Remembers a choice, the newest before all others. Storage that is full forgets, and says nothing. */
export function rememberChoice(job: Job, key: string, task: string): void {
  const { salt, tasks } = choicesOf(job.client);
  const hash = hashOf(textOf(job, key), salt);
  const others = tasks.filter(([each]) => each !== hash);
  const next: Stored = { salt, tasks: [...others, [hash, task] as const].slice(-MOST_CHOICES) };
  if (job.client === null) writeKey(KEY, JSON.stringify(next));
  else ofClients.set(job.client, next);
}

/** How many choices are remembered: by this browser, or for a client. */
export const choicesRemembered = ({ client }: Job): number => choicesOf(client).tasks.length;

export function forgetChoices({ client }: Job): void {
  if (client === null) removeKey(KEY);
  else ofClients.delete(client);
}
