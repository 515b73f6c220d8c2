import {
  assess,
  suggest,
  SUGGESTION_MIN_GAIN,
  toOneDecimal,
  type RelationKind,
  type TargetRole,
} from '@/engine';
import { originOf, placeOf } from '../place';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';

/** The moves that a person sees first. */
const FIRST = 3;

/** Of all moves that are among the first three of some role. */
export interface FirstMoves {
  moves: number;
  /** A related occupation of O*NET, or the same one. */
  related: number;
  /** The same minor group, where O*NET does not relate them. */
  sameGroup: number;
  /** The next rung, up or down. */
  ladder: number;
  /** Share 0 … 1 of the three together. */
  share: number;
}

/** How the moves of a whole library turn out (METHOD section 5). */
export interface MovesReport {
  first: FirstMoves;
  /** How often each role is among the first three, the most frequent first; never suggested: absent. */
  suggested: { roleId: string; count: number; share: number }[];
  /** Roles with fewer than three next steps, the fewest first, with how many roles are better at all. */
  few: { roleId: string; next: number; better: number }[];
}

const GROUP_OF: Record<RelationKind, 'ladder' | 'related' | 'sameGroup' | null> = {
  rungUp: 'ladder',
  rungDown: 'ladder',
  sameOccupation: 'related',
  short: 'related',
  long: 'related',
  supplemental: 'related',
  sameGroup: 'sameGroup',
  none: null,
};

export const targetOf = (role: Role): TargetRole => ({
  id: role.id,
  inputs: roleInputs(role),
  skills: role.skills,
  place: placeOf(role),
  shown: assess(roleInputs(role)).shown, // once, not for each role that looks at it
  employmentChangePct: role.figures?.employmentChangePct ?? null,
});

function countFirst(kinds: readonly RelationKind[]): FirstMoves {
  const groups = kinds.map((kind) => GROUP_OF[kind]);
  const count = (group: 'ladder' | 'related' | 'sameGroup') =>
    groups.filter((each) => each === group).length;
  const [ladder, related, sameGroup] = [count('ladder'), count('related'), count('sameGroup')];
  const share = kinds.length === 0 ? 0 : (ladder + related + sameGroup) / kinds.length;
  return { moves: kinds.length, related, sameGroup, ladder, share };
}

/**
 * The first three next steps of every untouched role of a library: what relates them, which roles are
 * suggested how often (share of all roles, 0 … 1), and who has fewer than three.
 * Throws `EngineInputError` for roles that cannot be scored.
 */
export function movesReport(roles: readonly Role[]): MovesReport {
  const library = roles.map(targetOf);
  const suggestions = roles.map((role) => {
    const held = role.skills.map(({ id }) => id);
    const personal = { ...roleInputs(role), from: originOf(role) };
    return { role, next: suggest(personal, held, library).next };
  });
  const first = suggestions.flatMap(({ next }) => next.slice(0, FIRST));
  const counts = new Map<string, number>();
  for (const { roleId } of first) counts.set(roleId, (counts.get(roleId) ?? 0) + 1);
  const better = betterOf(library);
  return {
    first: countFirst(first.map(({ relation }) => relation.kind)),
    suggested: [...counts]
      .map(([roleId, count]) => ({ roleId, count, share: count / roles.length }))
      .sort((a, b) => b.count - a.count || (a.roleId < b.roleId ? -1 : 1)),
    few: suggestions
      .map(({ role, next }) => ({ roleId: role.id, next: next.length, better: better(role.id) }))
      .filter(({ next }) => next < FIRST)
      .sort((a, b) => a.next - b.next || (a.roleId < b.roleId ? -1 : 1)),
  };
}

/** How many roles are at least 5 shown points better than a role: none can be suggested beyond them. */
function betterOf(library: readonly TargetRole[]): (roleId: string) => number {
  const shown = new Map(library.map(({ id, inputs }) => [id, assess(inputs).shown]));
  return (roleId) =>
    [...shown.values()].filter(
      (score) => toOneDecimal(score - shown.get(roleId)!) >= SUGGESTION_MIN_GAIN,
    ).length;
}
