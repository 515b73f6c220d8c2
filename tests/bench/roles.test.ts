import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roleSchema, type WrittenRole } from '@/data/writtenRole';
import { skills } from '@/data/skills';
import { syntheticLibrary } from '../../.ci/bench/roles.mjs';

const folder = 'src/data/roles';
const real = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as WrittenRole,
);
const skillIds = skills.map((skill) => skill.id);

test('made-up roles are roles, each with its own id and title, the same in every run', () => {
  const library = syntheticLibrary(real, skillIds, 400);
  expect(library).toHaveLength(400);
  expect(library[0]).toBe(real[0]);
  expect(new Set(library.map((role) => role.id)).size).toBe(400);
  expect(new Set(library.map((role) => role.title)).size).toBe(400);
  for (const role of library) expect(roleSchema.safeParse(role).error).toBeUndefined();
  expect(syntheticLibrary(real, skillIds, 400)).toEqual(library);
});
