import type { SectorLine } from '@/charts/SectorLines';
import { medianScore, scoredRoles, sectors, type ScoredRole } from './scoredRoles';

/** Some roles as one row of the picture. */
export function lineOf(key: string, name: string, roles: readonly ScoredRole[]): SectorLine {
  const dots = roles.map(({ id, title, shown }) => ({ key: id, name: title, score: shown }));
  const median = medianScore(roles);
  return { key, name, dots, ...(median !== undefined && { median }) };
}

/** The roles of one sector. */
export const rolesIn = (sector: string) => scoredRoles.filter((role) => role.sector === sector);

/** Every sector that has roles, by its median, the safest first. */
export const lines: readonly SectorLine[] = sectors
  .map(({ id, name }) => lineOf(id, name, rolesIn(id)))
  .filter((line) => line.dots.length > 0)
  .sort((a, b) => b.median! - a.median!);
