import { indexEntry, roleIndex } from '@/data/library';
import type { IndexEntry } from '@/data/indexCodec';
import { roleNames } from '@/data/roleNames';
import sectors from '@/data/sectors.json';
import everyday from '@/data/titles/everyday.json';
import type { SearchedRole } from './search/jobNames';
import type { JobSearch } from './search/jobSearch';
import { prepareJobSearch } from './search/prepareJobSearch';

const sectorNames = new Map(sectors.map((sector) => [sector.id, sector.name]));

export const sectorName = (id: string): string => sectorNames.get(id) ?? id;

/** Every role as the search knows it. */
export const searchedRoles: readonly SearchedRole[] = roleIndex.map((role) => ({
  id: role.id,
  title: role.title,
  aliases: roleNames.get(role.id) ?? [],
  sectorName: sectorName(role.sector),
  soc: role.place.soc,
}));

/** The search over the names that roles carry and the everyday ones, once it is built. */
export const roleSearch: Promise<JobSearch> = prepareJobSearch(searchedRoles, {
  everyday,
  bySoc: {},
});

let byTitles: Promise<JobSearch> | undefined;

/** The same over all titles of occupations as well: fetched and built when the field is first used. */
export function titleSearch(): Promise<JobSearch> {
  byTitles ??= import('@/data/titles/jobTitles.json').then(({ default: bySoc }) =>
    prepareJobSearch(searchedRoles, { everyday, bySoc }),
  );
  byTitles.catch(() => (byTitles = undefined));
  return byTitles;
}

/** Entries of the library for what a search found. */
export const entriesOf = (ids: readonly string[]): IndexEntry[] =>
  ids.flatMap((id) => indexEntry(id) ?? []);

/** Sectors that have roles, with their roles by title. */
export const sectorsWithRoles = sectors.flatMap(({ id, name }) => {
  const roles = roleIndex
    .filter((role) => role.sector === id)
    .sort((a, b) => a.title.localeCompare(b.title));
  return roles.length > 0 ? [{ id, name, roles }] : [];
});
