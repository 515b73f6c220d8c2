import sectors from '../sectors.json';
import skills from '../skills.json';
import sources from '../sources.json';
import tools from '../tools.json';
import type { Vocabulary } from './checkRole';

const ids = (list: { id: string }[]) => new Set(list.map((item) => item.id));

/** The shared vocabularies of the shipped data. */
export const vocabulary: Vocabulary = {
  skills: ids(skills),
  tools: ids(tools),
  sources: ids(sources),
  sectors: ids(sectors),
};
