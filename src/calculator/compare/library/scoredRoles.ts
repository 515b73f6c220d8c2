import { roleIndex } from '@/data/library';
import type { Provenance } from '@/data/schema';
import type { Sector } from '@/data/vocabularySchema';
import sectorList from '@/data/sectors.json';
import { toOneDecimal, zoneOf, type Zone } from '@/engine';

export const sectors: readonly Sector[] = sectorList;

const sectorNames = new Map(sectors.map(({ id, name }) => [id, name]));

/** A sector's name; undefined where the library has no such sector. */
export const sectorName = (id: string): string | undefined => sectorNames.get(id);

/** A role of the library with its score, 0 … 100 as shown. */
export interface ScoredRole {
  id: string;
  title: string;
  sector: string;
  shown: number;
  zone: Zone;
  provenance: Provenance;
}

/** The whole library, scored once. */
export const scoredRoles: readonly ScoredRole[] = roleIndex.map((entry) => {
  const { id, title, sector, shown, provenance } = entry;
  return { id, title, sector, shown, zone: zoneOf(shown), provenance };
});

/** Median of shown scores, 0 … 100, one decimal; undefined of none. */
export function medianScore(roles: readonly ScoredRole[]): number | undefined {
  const scores = roles.map((role) => role.shown).sort((a, b) => a - b);
  const low = scores[Math.ceil(scores.length / 2) - 1];
  const high = scores[Math.floor(scores.length / 2)];
  return low === undefined || high === undefined ? undefined : toOneDecimal((low + high) / 2);
}
