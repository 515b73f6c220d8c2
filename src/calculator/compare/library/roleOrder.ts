import { searchKey } from '@/profile/names';
import { ZONES } from '@/engine';
import type { SortBy } from '@/ui/SortableTable';
import { sectorName, type ScoredRole } from './scoredRoles';

export const COLUMNS = ['title', 'sector', 'score', 'zone', 'provenance'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the table shows; an empty filter lets everything through. */
export interface RoleFilter {
  text: string;
  zone: string;
  sector: string;
}

/** Ascending = from weak to strong: published figures weigh more than estimated ones. */
const PROVENANCES = ['estimated', 'anchored', 'published'];

const byTitle = (a: ScoredRole, b: ScoredRole) => a.title.localeCompare(b.title);

const COMPARE: Record<Column, (a: ScoredRole, b: ScoredRole) => number> = {
  title: byTitle,
  sector: (a, b) => (sectorName(a.sector) ?? '').localeCompare(sectorName(b.sector) ?? ''),
  score: (a, b) => a.shown - b.shown,
  zone: (a, b) => ZONES.indexOf(a.zone) - ZONES.indexOf(b.zone),
  provenance: (a, b) => PROVENANCES.indexOf(a.provenance) - PROVENANCES.indexOf(b.provenance),
};

/** The roles that pass the filter, in order; ties by title. */
export function rolesInOrder(
  roles: readonly ScoredRole[],
  filter: RoleFilter,
  { column, descending }: SortBy<Column>,
): ScoredRole[] {
  const wanted = searchKey(filter.text.trim());
  const direction = descending ? -1 : 1;
  return roles
    .filter(
      (role) =>
        searchKey(role.title).includes(wanted) &&
        (filter.zone === '' || role.zone === filter.zone) &&
        (filter.sector === '' || role.sector === filter.sector),
    )
    .sort((a, b) => direction * COMPARE[column](a, b) || byTitle(a, b));
}
