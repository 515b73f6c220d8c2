import { describe, expect, test } from 'vitest';
import { educationStep } from '@/data/education';
import { indexEntry, roleIndex } from '@/data/library';
import { assess, reachOf, suggest } from '@/engine';
import { betterRoles } from '@/store/betterRoles';
import { defaultRole } from '@/data/defaultRole';

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

describe('what is worked out ahead of time', () => {
  test('the index knows the score of its own inputs', () => {
    for (const role of roleIndex) expect(role.shown).toBe(assess(role.inputs).shown);
  });

  test('suggestions are the same as without it, down to every detail', () => {
    const { inputs, skills } = indexEntry(defaultRole.id)!;
    const held = skills.slice(2).map((skill) => skill.id);
    const standing = (education: string, level: 'junior' | 'mid' | 'senior') => ({
      educationStep: educationStep(education),
      level,
    });
    const from = standing(defaultRole.figures!.typicalEducation!, defaultRole.seniority.level);
    const targets = roleIndex
      .filter((role) => role.id !== defaultRole.id)
      .map((role) => ({
        id: role.id,
        inputs: role.inputs,
        skills: role.skills,
        reach: reachOf(from, standing(role.education, role.level)),
      }));
    const plain = suggest(inputs, held, targets);
    const isNear = (move: (typeof plain)[number]) => move.fit * move.reach >= 0.2;
    const { near, far } = betterRoles(roleIndex, defaultRole, inputs, held);
    expect([...near, ...far].map(everything)).toEqual(
      [...plain.filter(isNear), ...plain.filter((move) => !isNear(move))].map(everything),
    );
  });
});

const everything = (move: ReturnType<typeof suggest>[number]) => ({
  id: move.roleId,
  numbers: [move.shown, move.zone, move.gain, move.fit, move.reach],
  skills: [move.skillsHeld, move.skillsToLearn],
  tasks: [move.tasksLost, move.tasksGained, move.tasksAiProof],
  shares: [move.sharesBefore, move.sharesAfter],
});
