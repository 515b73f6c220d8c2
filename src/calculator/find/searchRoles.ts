import MiniSearch, { type Query } from 'minisearch';
import type { IndexEntry } from '@/data/indexCodec';
import { searchKey } from '@/profile/names';

/** Letters and digits only, so that "dev ops", "DevOps" and "dev-ops" are the same; accents may be left out. */
const joined = (name: string) => searchKey(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** One letter alone finds beginnings; after other words it would match most of a large library. */
const beginnings = (term: string, _: number, terms: string[]) =>
  term.length > 1 || terms.length === 1;

/** Short words are abbreviations: they match exactly or as a beginning, long ones may be misspelt. */
const tolerance = (term: string) => (term.length > 3 ? 0.25 : false);

/** Typo-tolerant search over titles, other names and sectors. */
export type RoleSearch = (query: string) => IndexEntry[];

/** How many roles are read before the page has a turn: a few milliseconds, on a slow phone too. */
const SLICE = 40;

interface Words {
  roles: readonly IndexEntry[];
  namesOf: ReadonlyMap<string, readonly string[]>;
  sectorName: (id: string) => string;
}

function emptyIndex({ namesOf, sectorName }: Words): MiniSearch<IndexEntry> {
  const names = (role: IndexEntry) => namesOf.get(role.id) ?? [];
  const fields: Record<string, (role: IndexEntry) => string> = {
    title: (role) => role.title,
    names: (role) => names(role).join(' '),
    joined: (role) => [role.title, ...names(role)].map(joined).join(' '),
    sector: (role) => sectorName(role.sector),
  };
  return new MiniSearch({
    fields: Object.keys(fields),
    processTerm: searchKey,
    extractField: (role, field) => fields[field]?.(role) ?? role.id,
    searchOptions: {
      prefix: beginnings,
      fuzzy: tolerance,
      boost: { title: 3, names: 2, joined: 2 },
      weights: { fuzzy: 0.4, prefix: 0.7 },
    },
  });
}

/** What to look for; nothing is asked twice that would find the same. */
function questionOf(query: string, whole: string): Query {
  const isOneWord = searchKey(query.trim()) === whole;
  if (!isOneWord) return { combineWith: 'OR', queries: [query, whole] };
  // The names that begin with one letter are those whose first word does.
  if (whole.length === 1) return { fields: ['title', 'names', 'sector'], queries: [whole] };
  return whole;
}

function searchIn(index: MiniSearch<IndexEntry>, roles: readonly IndexEntry[]): RoleSearch {
  const byId = new Map(roles.map((role) => [role.id, role]));
  return (query) => {
    const whole = joined(query);
    if (whole === '') return [];
    const found = index.search(questionOf(query, whole));
    return found.map(({ id }) => byId.get(id as string)!);
  };
}

/** Builds the search once, in slices; a query returns the roles that match, best first. */
export async function prepareRoleSearch(words: Words): Promise<RoleSearch> {
  const index = emptyIndex(words);
  await index.addAllAsync(words.roles, { chunkSize: SLICE });
  return searchIn(index, words.roles);
}
