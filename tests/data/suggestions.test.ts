import { describe, expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { moveIndex } from '@/data/moveIndex';
import { originOf, placeOf } from '@/data/place';
import { loadRole } from '@/data/roleFiles';
import { assess, suggest } from '@/engine';
import { betterRoles } from '@/store/betterRoles';

const entryOf = (id: string) => moveIndex.find((entry) => entry.id === id)!;

async function suggestedFor(id: string) {
  const { inputs, skills } = entryOf(id);
  const held = skills.map((skill) => skill.id);
  return betterRoles(moveIndex, (await loadRole(id))!, inputs, held);
}
const idsOf = (moves: { roleId: string }[]) => moves.map(({ roleId }) => roleId);

describe('suggestions over the whole library', () => {
  test('the three published targets of Backend are among the first five Green ones, unlisted by hand', async () => {
    const { next, green } = await suggestedFor('backend-api-developer');
    expect(idsOf(green).slice(0, 5)).toEqual(
      expect.arrayContaining([
        'senior-software-engineer',
        'devsecops-engineer',
        'security-software-developer',
      ]),
    );
    const first = { roleId: 'senior-software-engineer', gain: 30.9 };
    expect(green[0]).toMatchObject(first);
    expect(next[0]).toMatchObject({ ...first, relation: { kind: 'rungUp', value: 0.6 } });
  });

  test('roles that would be worse or no better stay out', async () => {
    const { next } = await suggestedFor('backend-api-developer');
    expect(idsOf(next)).not.toContain('junior-software-developer');
    expect(idsOf(next)).not.toContain('application-software-developer');
  });

  test.each([
    ['accountant', 'senior-accountant'],
    ['lawyer', 'law-firm-partner'],
    ['junior-accountant', 'accountant'],
    ['junior-lawyer', 'lawyer'],
  ])('a better role in the same zone is offered: %s to %s', async (id, rung) => {
    expect(idsOf((await suggestedFor(id)).next).slice(0, 3)).toContain(rung);
  });

  test.each([
    ['cashier', ['dentist', 'physician', 'nurse-practitioner', 'cyber-security-architect']],
    ['truck-driver', ['dentist', 'ml-ai-engineer', 'ai-governance-lead']],
    ['data-entry-clerk', ['dentist', 'physician']],
    ['translator', ['clergy', 'airline-pilot']],
    ['technical-writer', ['airline-pilot']],
    ['it-support-specialist', ['hairdresser']],
  ])('nobody out of reach leads the lists of a %s', async (id, absurd) => {
    const { next, green } = await suggestedFor(id);
    const first = [...next.slice(0, 5), ...green.slice(0, 5)];
    for (const role of absurd) expect(idsOf(first)).not.toContain(role);
  });

  test('somebody in Green gets next steps too', async () => {
    const { next } = await suggestedFor('waiter');
    expect(assess(entryOf('waiter').inputs).zone).toBe('GREEN');
    expect(next.length).toBeGreaterThan(0);
  });
});

describe('what is worked out ahead of time', () => {
  test('the index knows the score of its own inputs', () => {
    for (const role of moveIndex) expect(role.shown).toBe(assess(role.inputs).shown);
  });

  test('the index knows where each role stands, what it pays and where it is heading', async () => {
    const files = await Promise.all(moveIndex.map(({ id }) => loadRole(id)));
    moveIndex.forEach(({ place, medianWageUsd, employmentChangePct }, index) => {
      const role = files[index]!;
      expect(place).toEqual(placeOf(role));
      expect(medianWageUsd).toBe(role.figures?.medianWageUsd ?? null);
      expect(employmentChangePct).toBe(role.figures?.employmentChangePct ?? null);
    });
  });

  test('suggestions are the same without it, down to every detail', () => {
    const { inputs, skills } = entryOf(defaultRole.id);
    const held = skills.slice(2).map((skill) => skill.id);
    const targets = moveIndex.map((role) => ({
      id: role.id,
      inputs: role.inputs,
      skills: role.skills,
      place: role.place,
      employmentChangePct: role.employmentChangePct,
    }));
    const plain = suggest({ ...inputs, from: originOf(defaultRole) }, held, targets);
    const known = betterRoles(moveIndex, defaultRole, inputs, held);
    for (const list of ['next', 'green'] as const) {
      expect(known[list].length).toBeGreaterThan(3);
      const apart = new Set(known.stepsDown.map(({ roleId }) => roleId));
      const onward = plain[list].filter(({ roleId }) => !apart.has(roleId));
      expect(known[list].map(everything)).toEqual(onward.map(everything));
    }
  });
});

const everything = (move: ReturnType<typeof suggest>['next'][number]) => ({
  id: move.roleId,
  numbers: [move.shown, move.zone, move.gain, move.fit, move.closeness, move.worth],
  why: [move.relation, move.reach, move.isNear, move.isDeadEnd],
  skills: [move.skillsHeld, move.skillsToLearn],
  tasks: [move.tasksLost, move.tasksGained, move.tasksAiProof],
  shares: [move.sharesBefore, move.sharesAfter],
});
