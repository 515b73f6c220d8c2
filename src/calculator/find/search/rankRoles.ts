import { LEVEL } from './matchWords';
import type { NameIndex, NameKind } from './nameIndex';

/** A name that was found: how (0 = exactly), and which part of what was typed it has, 0 … 1. */
export interface NameHit {
  name: number;
  level: number;
  share: number;
}

/** An exact name before whole words, these before beginnings, these before typing errors. */
const POINTS: Record<number, number> = {
  0: 100,
  [LEVEL.whole]: 60,
  [LEVEL.beginning]: 40,
  [LEVEL.oneError]: 20,
  [LEVEL.twoErrors]: 10,
  [LEVEL.none]: 0,
};

/** What a name is worth less than the best kind; less than the steps of `POINTS`. */
const LESS: Record<NameKind, number> = {
  everyday: 0,
  title: 0,
  alias: 6,
  occupation: 12,
  weaker: 15,
  beside: 18,
  sector: 19,
};

/** A second meaning comes after the first, however many names speak for it. */
const LESS_PER_PLACE = 1;

/** A name that is hardly longer than what was typed is the nearer one. */
const CLOSENESS = 5;

/** What a name loses that lacks half of what was typed, twice. */
const SHARE = 30;

/** What names found by more than a beginning add for a role, each less than the one before. */
const MANY = { each: 0.5, most: 4 };

/** Of names no longer than this one, closeness makes no difference. */
function shortestLetters(index: NameIndex, hits: readonly NameHit[]): number {
  return hits.reduce((least, { name }) => Math.min(least, index.names[name]!.letters), Infinity);
}

/** The roles of the names found, best first. */
export function rankRoles(index: NameIndex, hits: readonly NameHit[]): string[] {
  const shortest = shortestLetters(index, hits);
  const best = new Float64Array(index.roles.length).fill(-Infinity);
  const names = new Float64Array(index.roles.length);
  for (const { name, level, share } of hits) {
    const { letters, targets } = index.names[name]!;
    const points = POINTS[level]! + SHARE * (share - 1) + (CLOSENESS * shortest) / letters;
    for (const { role, kind, place } of targets) {
      const own = points - LESS[kind] - LESS_PER_PLACE * place;
      if (own > best[role]!) best[role] = own;
      const speaks = level <= LEVEL.whole && kind !== 'beside' && kind !== 'sector';
      names[role]! += speaks ? 1 : 0.1;
    }
  }
  const total = (role: number) =>
    best[role]! + Math.min(MANY.most, MANY.each * Math.log2(1 + names[role]!));
  return index.roles
    .map((id, role) => ({ id, total: total(role) }))
    .filter((role) => role.total > -Infinity)
    .sort((a, b) => b.total - a.total)
    .map(({ id }) => id);
}
