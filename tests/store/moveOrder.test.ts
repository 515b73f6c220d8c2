import { expect, test } from 'vitest';
import { moveIndex } from '@/data/moveIndex';
import { loadRole } from '@/data/roleFiles';
import { roleInputs } from '@/data/roleInputs';
import type { Transition } from '@/engine';
import { betterRoles } from '@/store/betterRoles';

const pay = new Map(moveIndex.map(({ id, medianWageUsd }) => [id, medianWageUsd]));

async function movesOf(id: string) {
  const role = (await loadRole(id))!;
  const held = role.skills.map((skill) => skill.id);
  return { role, ...betterRoles(moveIndex, role, roleInputs(role), held) };
}

test('a nurse is not first sent to the rung below, which pays 67 % of hers', async () => {
  const { next } = await movesOf('registered-nurse');
  const rungs = next.map(({ relation }) => relation.kind);
  expect(rungs).toContain('rungDown');
  expect(rungs[0]).not.toBe('rungDown');
});

test('over a sample of the library: sound moves, then steps down, then dead ends', async () => {
  for (const { id } of moveIndex.filter((_, index) => index % 9 === 0)) {
    const { role, next, green } = await movesOf(id);
    const usual = role.figures?.medianWageUsd ?? null;
    const tier = ({ isDeadEnd, relation, roleId }: Transition) => {
      if (isDeadEnd) return 2;
      const there = pay.get(roleId) ?? null;
      const paysLess = usual !== null && there !== null && there < 0.75 * usual;
      return relation.kind === 'rungDown' || paysLess ? 1 : 0;
    };
    for (const list of [next, green]) {
      const tiers = list.map(tier);
      expect(tiers).toEqual([...tiers].sort());
      for (const kind of [0, 1, 2]) {
        const worths = list.filter((move) => tier(move) === kind).map(({ worth }) => worth);
        expect(worths).toEqual([...worths].sort((a, b) => b - a));
      }
    }
  }
});
