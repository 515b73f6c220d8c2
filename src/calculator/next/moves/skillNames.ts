import { skills as skillList } from '@/data/skills';
import type { SkillNeed } from '@/engine';

const names = new Map(skillList.map(({ id, name }) => [id, name]));

/** Skills by their names, in the order given; an unknown one by its id. */
export const skillNames = (needs: readonly SkillNeed[]): string[] =>
  needs.map(({ id }) => names.get(id) ?? id);

/** As many skills as a line of a card names. */
export const NAMED_SKILLS = 3;
