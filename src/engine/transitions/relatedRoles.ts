import { assess } from '../score/assess';
import type { Zone } from '../score/dimensions';
import type { SkillNeed, TargetRole } from './place';

/** A role that asks for much the same skills. */
export interface RelatedRole {
  roleId: string;
  /** 0 … 1: weight of the shared skills in the weight of all skills of both roles. */
  likeness: number;
  /** Number of skills that both roles need. */
  sharedSkills: number;
  shown: number;
  zone: Zone;
}

/** Roles less alike than this are not called related (ours). */
export const RELATED_FROM = 0.2;

const weightsOf = (skills: readonly SkillNeed[]) =>
  new Map(skills.map(({ id, weight }) => [id, weight]));

/** Weighted Jaccard likeness of two skill lists, 0 (nothing shared) … 1 (the same needs) (ours). */
export function skillLikeness(a: readonly SkillNeed[], b: readonly SkillNeed[]): number {
  const [left, right] = [weightsOf(a), weightsOf(b)];
  let shared = 0;
  let all = 0;
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const weights = [left.get(id) ?? 0, right.get(id) ?? 0];
    shared += Math.min(...weights);
    all += Math.max(...weights);
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * The roles nearest by shared weighted skills, most alike first, at most `count` and none below
 * `RELATED_FROM`; whatever their score, since these are neighbours and not advice. Throws `EngineInputError` on bad input.
 */
export function relatedRoles(
  skills: readonly SkillNeed[],
  roles: readonly TargetRole[],
  count: number,
): RelatedRole[] {
  const own = weightsOf(skills);
  return roles
    .map((role) => ({ role, likeness: skillLikeness(skills, role.skills) }))
    .filter(({ likeness }) => likeness >= RELATED_FROM)
    .sort((a, b) => b.likeness - a.likeness || (a.role.id < b.role.id ? -1 : 1))
    .slice(0, count)
    .map(({ role, likeness }) => {
      const { shown, zone } = assess(role.inputs);
      const sharedSkills = role.skills.filter(({ id }) => own.has(id)).length;
      return { roleId: role.id, likeness, sharedSkills, shown, zone };
    });
}
