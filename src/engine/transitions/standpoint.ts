import { assess, type Assessment } from '../score/assess';
import type { ScoringInputs } from '../score/inputs';
import { checkPerson } from './checkTargets';
import type { Origin, PersonalInputs, SkillNeed, TargetRole } from './place';
import { rarityOf, type Rarity } from './rarity';

/** A person and a library: what does not change from one target to the next. */
export interface Standpoint {
  personal: ScoringInputs;
  from: Origin | undefined;
  now: Assessment;
  held: ReadonlySet<string>;
  rarity: Rarity;
  /** How rare a skill is that no role of the library lists. */
  rarest: number;
}

/** Reads and checks a person and a library once. Throws `EngineInputError`. */
export function standpointOf(
  personal: PersonalInputs,
  skills: readonly string[],
  roles: readonly TargetRole[],
): Standpoint {
  const now = assess(personal);
  checkPerson(skills, personal.from);
  const rarity = rarityOf(roles);
  const rarest = Math.log((roles.length + 1) / 0.5);
  return { personal, from: personal.from, now, held: new Set(skills), rarity, rarest };
}

/** What a skill counts in a role, seen from here: weight × rarity. */
export const countFor = ({ rarity, rarest }: Standpoint, { id, weight }: SkillNeed): number =>
  weight * (rarity.get(id) ?? rarest);

/** Share 0 … 1 of what a role needs, by weight × rarity, that the person has (METHOD section 5, ours). */
export function fitOf(from: Standpoint, { skills }: TargetRole): number {
  let held = 0;
  let all = 0;
  for (const need of skills) {
    const count = countFor(from, need);
    all += count;
    if (from.held.has(need.id)) held += count;
  }
  return all === 0 ? 0 : held / all;
}
