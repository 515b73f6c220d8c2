import { checkTargets } from './checkTargets';
import type { TargetRole } from './place';

/** Rarity of each skill that a role of a library lists: above 0, the rarer the higher. */
export type Rarity = ReadonlyMap<string, number>;

const known = new WeakMap<readonly TargetRole[], Rarity>();

function countedFrom(roles: readonly TargetRole[]): Rarity {
  checkTargets(roles);
  const listedBy = new Map<string, number>();
  for (const { skills } of roles) {
    for (const { id } of skills) listedBy.set(id, (listedBy.get(id) ?? 0) + 1);
  }
  const rarity = (count: number) => Math.log((roles.length + 1) / (count + 0.5));
  return new Map([...listedBy].map(([id, count]) => [id, rarity(count)]));
}

/**
 * ln((N + 1) / (n + 0.5)) for a skill that n of N roles list, so that a trade's own skills count and
 * general ones hardly do (METHOD section 5, ours). Checked and counted once for each list, which
 * must not be changed afterwards. Throws `EngineInputError` on bad input.
 */
export function rarityOf(roles: readonly TargetRole[]): Rarity {
  const found = known.get(roles);
  if (found) return found;
  const rarity = countedFrom(roles);
  known.set(roles, rarity);
  return rarity;
}
