import * as z from 'zod/mini';
import sectors from '../sectors.json';
import { skills } from '../skills';
import { sectorSchema, skillSchema, sourceSchema, toolSchema } from '../vocabularySchema';
import type { DataProblem, Vocabulary } from './problems';

type Item = { id: string };
type Files = Record<string, Item[]>;

const folders: Record<string, { files: Files; schema: z.ZodMiniType }> = {
  skills: {
    files: load(import.meta.glob('../skills/*.json', { eager: true })),
    schema: skillSchema,
  },
  tools: { files: load(import.meta.glob('../tools/*.json', { eager: true })), schema: toolSchema },
  sources: {
    files: load(import.meta.glob('../sources/*.json', { eager: true })),
    schema: sourceSchema,
  },
  sectors: { files: { '../sectors.json': sectors }, schema: sectorSchema },
};

function load(modules: Record<string, unknown>): Files {
  const entries = Object.entries(modules as Record<string, { default: Item[] }>);
  return Object.fromEntries(entries.map(([path, { default: list }]) => [path, list]));
}

const ids = (kind: string) =>
  new Set(Object.values(folders[kind]!.files).flatMap((list) => list.map(({ id }) => id)));

/** The shared vocabularies of the shipped data. */
export const vocabulary: Vocabulary = {
  tradeSkills: new Set(skills.filter(({ kind }) => kind === 'trade').map(({ id }) => id)),
  skills: ids('skills'),
  tools: ids('tools'),
  sources: ids('sources'),
  sectors: ids('sectors'),
};

/** What is wrong with the files of the vocabularies: schema, and ids that two files have. */
export function checkVocabulary(): DataProblem[] {
  return Object.values(folders).flatMap(({ files, schema }) => {
    const owner = new Map<string, string>();
    return Object.entries(files).flatMap(([path, list]) => {
      const file = path.replace('../', '');
      const broken = z.array(schema).safeParse(list).error?.issues ?? [];
      const problems = broken.map((issue) => ({
        file,
        path: issue.path.join('.'),
        reason: issue.message,
      }));
      list.forEach(({ id }, index) => {
        const first = owner.get(id);
        if (first)
          problems.push({ file, path: `${index}.id`, reason: `${id} is also in ${first}` });
        owner.set(id, first ?? file);
      });
      return problems;
    });
  });
}
