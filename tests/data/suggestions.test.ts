import { describe, expect, test } from 'vitest';
import { educationStep } from '@/data/education';
import { indexEntry, roleIndex } from '@/data/library';
import { reachOf, suggest } from '@/engine';

function suggestedFor(id: string) {
  const from = indexEntry(id)!;
  const standing = (role: typeof from) => ({
    educationStep: educationStep(role.education),
    level: role.level,
  });
  const targets = roleIndex
    .filter((role) => role.id !== id)
    .map((role) => ({ ...role, reach: reachOf(standing(from), standing(role)) }));
  return suggest(
    from.inputs,
    from.skills.map((skill) => skill.id),
    targets,
  );
}

const idsFor = (id: string) => suggestedFor(id).map((move) => move.roleId);

describe('suggestions over the whole library', () => {
  test('the three published targets of Backend are among the first five, unlisted by hand', () => {
    expect(idsFor('backend-api-developer').slice(0, 5)).toEqual(
      expect.arrayContaining([
        'senior-software-engineer',
        'devsecops-engineer',
        'security-software-developer',
      ]),
    );
    const [first] = suggestedFor('backend-api-developer');
    expect(first).toMatchObject({ roleId: 'senior-software-engineer', gain: 30.9 });
  });

  test('roles that would be worse or no better stay out', () => {
    const ids = idsFor('backend-api-developer');
    expect(ids).not.toContain('junior-software-developer');
    expect(ids).not.toContain('application-software-developer');
  });

  test.each([
    ['cashier', ['dentist', 'physician', 'nurse-practitioner', 'cyber-security-architect']],
    ['truck-driver', ['dentist', 'ml-ai-engineer', 'ai-governance-lead']],
    ['data-entry-clerk', ['dentist', 'physician']],
  ])('nobody out of reach leads the list of a %s', (id, absurd) => {
    const first = idsFor(id).slice(0, 5);
    for (const role of absurd) expect(first).not.toContain(role);
  });

  test('somebody in Green gets no suggestion', () => {
    expect(idsFor('electrician')).toEqual([]);
  });
});
