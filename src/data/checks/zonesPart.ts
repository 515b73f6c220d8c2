import { ESTIMATED_NEAR, ZONE_FROM, zoneOf, ZONES } from '@/engine';
import type { Role } from '../schema';
import { resultOf } from './libraryFigures';
import { number, percentOf, table, type Cell } from './markdown';
import { majorGroupOf, SOC_MAJOR_GROUPS } from './socGroups';

interface Scored {
  role: Role;
  shown: number;
}

function groupRows(scored: readonly Scored[]): Cell[][] {
  return Object.entries(SOC_MAJOR_GROUPS).map(([group, name]) => {
    const own = scored.filter(({ role }) => majorGroupOf(role.soc) === group);
    const inZone = ZONES.map((zone) => own.filter(({ shown }) => zoneOf(shown) === zone).length);
    return [`${group} ${name}`, ...inZone];
  });
}

function nearBorderRows(scored: readonly Scored[]): Cell[][] {
  const borders = [ZONE_FROM.YELLOW, ZONE_FROM.GREEN];
  return scored
    .filter(({ shown }) => borders.some((from) => Math.abs(shown - from) <= ESTIMATED_NEAR))
    .sort((a, b) => a.shown - b.shown)
    .map(({ role, shown }) => [role.title, role.provenance.kind, number(shown)]);
}

/** Where the scores of the library lie: by zone, by occupation group, and next to a border. */
export function zonesPart(roles: readonly Role[]): string {
  const scored = roles.map((role) => ({ role, shown: resultOf(role).shown }));
  const shown = scored.map((each) => each.shown).sort((a, b) => a - b);
  const rows = ZONES.map((zone) => {
    const inZone = shown.filter((score) => zoneOf(score) === zone).length;
    return [zone, inZone, percentOf(inZone, shown.length)];
  });
  const near = nearBorderRows(scored);
  return `## Zones

Scores run from ${number(shown[0] ?? 0)} to ${number(shown.at(-1) ?? 0)}.

${table(['Zone', 'Roles', 'Share'], rows)}

${table(['SOC major group', ...ZONES], groupRows(scored))}

${near.length} roles lie within ${ESTIMATED_NEAR} points of a border; of those that we estimated the app says that they
are on the line.

${table(['Role', 'Provenance', 'Score'], near)}`;
}
