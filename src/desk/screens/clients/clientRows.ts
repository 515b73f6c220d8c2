import { indexEntry } from '@/data/library';
import { OWN_ROLE_ID, ownRole } from '@/data/ownRole';
import type { Client } from '@/desk/rows/model';
import { searchKey } from '@/profile/names';
import { bothScores } from '@/desk/state/scores';

export const SORTS = ['changed', 'name', 'score'] as const;
export type Sort = (typeof SORTS)[number];

/** What a client's role is called: their own name for it before the library's. */
export function roleTitleOf({ work }: Client): string {
  const { title, role } = work.client;
  return title ?? indexEntry(role)?.title ?? (role === OWN_ROLE_ID ? ownRole.title : '');
}

const texts = new WeakMap<Client, string>();

/** Everything that a search looks at, as a search compares it. */
function textOf(client: Client): string {
  if (!texts.has(client)) {
    const words = [client.name, client.contact, roleTitleOf(client), ...client.tags];
    texts.set(client, searchKey(words.join(' ')));
  }
  return texts.get(client)!;
}

const ORDERS: Record<Sort, (a: Client, b: Client) => number> = {
  changed: (a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt),
  name: (a, b) => a.name.localeCompare(b.name),
  score: (a, b) => bothScores(a.work).low - bothScores(b.work).low,
};

export interface Wanted {
  query: string;
  /** '' = any. */
  tag: string;
  sort: Sort;
}

/** The clients that hold every word of the query and the tag, in order. */
export function wantedClients(clients: readonly Client[], { query, tag, sort }: Wanted): Client[] {
  const words = searchKey(query).split(/\s+/).filter(Boolean);
  return clients
    .filter((client) => tag === '' || client.tags.includes(tag))
    .filter((client) => words.every((word) => textOf(client).includes(word)))
    .sort(ORDERS[sort]);
}

/** Every tag in use, in alphabetical order. */
export function tagsOf(clients: readonly Client[]): string[] {
  return [...new Set(clients.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}
