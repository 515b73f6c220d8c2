import { describe, expect, test } from 'vitest';
import { checkLibrary } from '@/data/checks/checkLibrary';
import { checkRole, parseRole } from '@/data/checks/checkRole';
import { vocabulary } from '@/data/checks/vocabulary';
import type { Role } from '@/data/schema';
import { sectorsSchema, skillsSchema, sourcesSchema, toolsSchema } from '@/data/vocabularySchema';
import sectors from '@/data/sectors.json';
import skills from '@/data/skills.json';
import sources from '@/data/sources.json';
import tools from '@/data/tools.json';

const contents = import.meta.glob<unknown>('@/data/roles/*.json', {
  eager: true,
  import: 'default',
});
const files = Object.entries(contents).map(([path, content]) => ({
  file: path.split('/').at(-1)!,
  content,
}));
const ids = (list: { id: string }[]) => new Set(list.map((item) => item.id));

describe('shared vocabularies', () => {
  test('follow their schemas and have unique ids', () => {
    skillsSchema.parse(skills);
    toolsSchema.parse(tools);
    sourcesSchema.parse(sources);
    sectorsSchema.parse(sectors);
    for (const list of [skills, tools, sources, sectors]) expect(ids(list).size).toBe(list.length);
  });
});

describe.each(files)('$file', ({ file, content }) => {
  test('follows the schema and every check', () => {
    const { role, problems } = parseRole(file, content);
    expect(problems).toEqual([]);
    expect(checkRole(file, role!, vocabulary)).toEqual([]);
  });
});

test('roles do not contradict each other', () => {
  const roles = files
    .map(({ file, content }) => parseRole(file, content).role)
    .filter((role): role is Role => role !== undefined);
  expect(checkLibrary(roles)).toEqual([]);
});
