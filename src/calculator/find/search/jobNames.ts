import type { JobName } from './nameIndex';
import { stemOf, wordsOf } from './words';

/** What the search has to know of a role. */
export interface SearchedRole {
  id: string;
  title: string;
  aliases: readonly string[];
  sectorName: string;
  soc: string | null;
}

/** Names of jobs beside those that roles carry themselves. */
export interface MoreTitles {
  /** Role ids by everyday title, the first that is meant first; none = the library has no such job. */
  everyday: Readonly<Record<string, readonly string[]>>;
  /** Titles by SOC code, sound ones, then after `~` the weaker ones, separated by `|`. */
  bySoc: Readonly<Record<string, string>>;
}

/** The names that roles carry, and the sectors that they are in. */
export function ownNames(roles: readonly SearchedRole[]): JobName[] {
  return roles.flatMap(({ id, title, aliases, sectorName }): JobName[] => [
    { name: title, role: id, kind: 'title' },
    ...aliases.map((name): JobName => ({ name, role: id, kind: 'alias' })),
    { name: sectorName, role: id, kind: 'sector' },
  ]);
}

/** Hand-picked titles; a role that is gone is left out. */
export function everydayNames(
  roles: readonly SearchedRole[],
  everyday: MoreTitles['everyday'],
): JobName[] {
  const known = new Set(roles.map(({ id }) => id));
  return Object.entries(everyday).flatMap(([name, ids]): JobName[] => {
    if (ids.length === 0) return [{ name, role: null, kind: 'everyday' }];
    return ids
      .filter((id) => known.has(id))
      .map((role, place) => ({ name, role, kind: 'everyday', place }));
  });
}

/** Ranks that make a role special among those of its occupation: it is meant when they are named. */
const RANK = /\b(junior|senior|lead|trainee|partner|head)\b/i;

interface OfOccupation {
  role: SearchedRole;
  titleStems: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** The role of an occupation whose own names share most with a title; an ordinary one if none does. */
function meantBy(title: string, roles: readonly OfOccupation[]): SearchedRole {
  if (roles.length === 1) return roles[0]!.role;
  const stems = wordsOf(title).map(stemOf);
  // A word of the title says more than one of its other names.
  const shared = (own: OfOccupation) =>
    stems.filter((stem) => own.stems.has(stem)).length +
    stems.filter((stem) => own.titleStems.has(stem)).length / 2;
  const isNamed = RANK.test(title);
  const points = (each: OfOccupation) =>
    shared(each) + (RANK.test(each.role.title) && !isNamed ? -0.5 : 0);
  return roles.reduce((best, each) => (points(each) > points(best) ? each : best)).role;
}

function* socNames(line: string, roles: readonly OfOccupation[]): Generator<JobName> {
  for (const [at, titles] of line.split('~').entries()) {
    for (const name of titles.split('|')) {
      const meant = meantBy(name, roles);
      for (const { role } of roles) {
        const kind = role !== meant ? 'beside' : at === 0 ? 'occupation' : 'weaker';
        yield { name, role: role.id, kind };
      }
    }
  }
}

/** Titles of occupations: they mean the roles of their code, one of them more than the others. */
export function* occupationNames(
  roles: readonly SearchedRole[],
  bySoc: MoreTitles['bySoc'],
): Generator<JobName> {
  const byCode = new Map<string, OfOccupation[]>();
  for (const role of roles) {
    if (role.soc === null) continue;
    const titleStems = new Set(wordsOf(role.title).map(stemOf));
    const stems = new Set([role.title, ...role.aliases].flatMap(wordsOf).map(stemOf));
    byCode.set(role.soc, [...(byCode.get(role.soc) ?? []), { role, stems, titleStems }]);
  }
  for (const [soc, line] of Object.entries(bySoc)) {
    const ofCode = byCode.get(soc);
    if (ofCode) yield* socNames(line, ofCode);
  }
}
