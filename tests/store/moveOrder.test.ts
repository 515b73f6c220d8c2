import { describe, expect, test } from 'vitest';
import { moveIndex } from '@/data/moveIndex';
import { loadRole } from '@/data/roleFiles';
import { roleInputs } from '@/data/roleInputs';
import { originOf } from '@/data/place';
import { suggest, type Transition } from '@/engine';
import { betterRoles } from '@/store/betterRoles';

const pay = new Map(moveIndex.map(({ id, medianWageUsd }) => [id, medianWageUsd]));
const idsOf = (moves: readonly Transition[]) => moves.map(({ roleId }) => roleId);

async function movesOf(id: string) {
  const role = (await loadRole(id))!;
  const held = role.skills.map((skill) => skill.id);
  const suggested = suggest({ ...roleInputs(role), from: originOf(role) }, held, moveIndex);
  return { role, suggested, ...betterRoles(moveIndex, role, roleInputs(role), held) };
}

describe('nobody is sent a step down unasked', () => {
  test.each([
    ['the rung below', 'registered-nurse', 'licensed-practical-nurse'],
    ['58 % of the pay', 'head-chef', 'short-order-cook'],
    ['Red still, 85 % of the pay', 'office-clerk', 'receptionist'],
  ])('%s: %s to %s', async (_why, id, target) => {
    const { next, green, stepsDown, suggested } = await movesOf(id);
    expect(idsOf(suggested.next)).toContain(target);
    expect(idsOf([...next, ...green])).not.toContain(target);
    expect(idsOf(stepsDown)).toContain(target);
  });

  test.each([
    ['Red still, but better paid', 'proofreader', 'editor'],
    ['83 % of the pay, out of nowhere near Red', 'delivery-driver', 'shuttle-driver'],
  ])('%s is a next step: %s to %s', async (_why, id, target) => {
    expect(idsOf((await movesOf(id)).next)).toContain(target);
  });
});

test('over a sample of the library nothing is lost, and dead ends come last', async () => {
  for (const { id } of moveIndex.filter((_, index) => index % 9 === 0)) {
    const { role, suggested, next, green, stepsDown } = await movesOf(id);
    const usual = role.figures?.medianWageUsd ?? null;
    const isStepDown = ({ relation, roleId, zone }: Transition) => {
      const there = pay.get(roleId) ?? null;
      const share = usual === null || there === null ? 1 : there / usual;
      return relation.kind === 'rungDown' || share < 0.75 || (zone === 'RED' && share < 1);
    };
    expect(stepsDown.every(isStepDown)).toBe(true);
    expect([...next, ...green].some(isStepDown)).toBe(false);
    expect(new Set(idsOf([...next, ...green, ...stepsDown]))).toEqual(
      new Set(idsOf([...suggested.next, ...suggested.green])),
    );
    for (const list of [next, green, stepsDown]) {
      expect(new Set(idsOf(list)).size).toBe(list.length);
      const ends = list.map(({ isDeadEnd }) => Number(isDeadEnd));
      expect(ends).toEqual([...ends].sort());
    }
    for (const list of [next, green]) {
      for (const isDeadEnd of [false, true]) {
        const worths = list.filter((move) => move.isDeadEnd === isDeadEnd).map((m) => m.worth);
        expect(worths).toEqual([...worths].sort((a, b) => b - a));
      }
    }
  }
});
