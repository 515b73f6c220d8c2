import { skills as skillList } from '@/data/skills';
import type { SkillNeed } from '@/engine';

const names = new Map(skillList.map(({ id, name }) => [id, name]));

/** The first skills by their names; an unknown one by its id. */
export const skillNames = (needs: readonly SkillNeed[], most: number): string[] =>
  needs.slice(0, most).map(({ id }) => names.get(id) ?? id);
