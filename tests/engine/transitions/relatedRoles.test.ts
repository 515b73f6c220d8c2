import { expect, test } from 'vitest';
import { relatedRoles, skillLikeness, type SkillNeed } from '@/engine';
import { backendInputs } from '../../golden/inputs';

const needs = (weights: Record<string, number>): SkillNeed[] =>
  Object.entries(weights).map(([id, weight]) => ({ id, weight }));
const role = (id: string, weights: Record<string, number>) => ({
  id,
  inputs: backendInputs,
  skills: needs(weights),
});

test('likeness is shared weight in all weight, the same both ways', () => {
  const [a, b] = [needs({ sql: 3, go: 1 }), needs({ sql: 1, law: 2 })];
  expect(skillLikeness(a, b)).toBeCloseTo(1 / (3 + 1 + 2), 12);
  expect(skillLikeness(b, a)).toBe(skillLikeness(a, b));
  expect(skillLikeness(a, a)).toBe(1);
  expect(skillLikeness([], [])).toBe(0);
});

test('nearest first, level ones by id, strangers and the hardly alike left out, no more than asked for', () => {
  const own = needs({ sql: 3, go: 2 });
  const library = [
    role('far', { sql: 3, law: 3 }),
    role('too-far', { sql: 1, law: 3 }),
    role('stranger', { law: 3 }),
    role('twin-b', { sql: 3, go: 2 }),
    role('twin-a', { sql: 3, go: 2 }),
  ];
  const found = relatedRoles(own, library, 5);
  expect(found.map(({ roleId }) => roleId)).toEqual(['twin-a', 'twin-b', 'far']);
  expect(found[0]).toMatchObject({ sharedSkills: 2, shown: 24.5, zone: 'RED' });
  expect(relatedRoles(own, library, 2)).toHaveLength(2);
  expect(relatedRoles([], library, 2)).toEqual([]);
});
