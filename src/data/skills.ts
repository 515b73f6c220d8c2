import type { Skill } from './vocabularySchema';

const files = import.meta.glob<Skill[]>('./skills/*.json', { eager: true, import: 'default' });

/** Every shared skill: one list from one file for each SOC major group and one for what is common. */
export const skills: readonly Skill[] = Object.values(files).flat();
