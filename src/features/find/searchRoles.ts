import MiniSearch from 'minisearch';
import type { IndexEntry } from '@/data/indexCodec';

/** Letters and digits only, so that "dev ops", "DevOps" and "dev-ops" are the same. */
const joined = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Short words are abbreviations: they match exactly or as a beginning, long ones may be misspelt. */
const tolerance = (term: string) => (term.length > 3 ? 0.25 : false);

/** Typo-tolerant search over titles, other names and sectors. */
export type RoleSearch = (query: string) => IndexEntry[];

/** Builds the search once; a query returns the roles that match, best first. */
export function createRoleSearch(
  roles: readonly IndexEntry[],
  namesOf: ReadonlyMap<string, readonly string[]>,
  sectorName: (id: string) => string,
): RoleSearch {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const search = new MiniSearch({
    fields: ['title', 'names', 'joined', 'sector'],
    searchOptions: {
      prefix: true,
      fuzzy: tolerance,
      boost: { title: 3, names: 2, joined: 2 },
      weights: { fuzzy: 0.4, prefix: 0.7 },
    },
  });
  search.addAll(
    roles.map(({ id, title, sector }) => {
      const names = namesOf.get(id) ?? [];
      return {
        id,
        title,
        names: names.join(' '),
        joined: [title, ...names].map(joined).join(' '),
        sector: sectorName(sector),
      };
    }),
  );
  return (query) => {
    const whole = joined(query);
    if (whole === '') return [];
    const found = search.search({ combineWith: 'OR', queries: [query, whole] });
    return found.map(({ id }) => byId.get(id as string)!);
  };
}
