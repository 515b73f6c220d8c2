import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenMoves } from '@/embed/frame/chosenMoves';
import type { Transition } from '@/engine';

const move = (roleId: string, isDeadEnd = false) => ({ roleId, isDeadEnd }) as Transition;
const idsOf = (moves: readonly Transition[]) => moves.map(({ roleId }) => roleId);
const ofNext = (next: Transition[], ...stepsDown: Transition[]) => ({ next, stepsDown });
const ALLOWED = ['a', 'b', 'c', 'd', 'e'].map((id) => move(id));

test('without wishes the method’s first three are shown', () => {
  expect(idsOf(chosenMoves(ofNext(ALLOWED), []))).toEqual(['a', 'b', 'c']);
});

test('a wish stands first, in the method’s order; the rest is the method’s', () => {
  expect(idsOf(chosenMoves(ofNext(ALLOWED), ['e', 'd']))).toEqual(['d', 'e', 'a']);
});

test('five wishes are all shown', () => {
  expect(idsOf(chosenMoves(ofNext(ALLOWED), ['e', 'd', 'c', 'b', 'a']))).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ]);
});

test('nobody is first sent where the work is going away, whatever the host wishes', () => {
  expect(idsOf(chosenMoves(ofNext([...ALLOWED, move('f', true)]), ['f']))).toEqual(['a', 'b', 'f']);
});

test('a step down is shown where the host wishes it, and only there', () => {
  const moves = ofNext([move('a')], move('down'));
  expect(idsOf(chosenMoves(moves, []))).toEqual(['a']);
  expect(idsOf(chosenMoves(moves, ['down']))).toEqual(['down', 'a']);
});

test('never a role that the method does not allow, never one twice', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
  const allowedMoves = ids.chain((all) =>
    fc.tuple(...all.map((id) => fc.boolean().map((isDeadEnd) => move(id, isDeadEnd)))),
  );
  const named = fc.array(fc.constantFrom(...'abcdefghijxyz'), { maxLength: 5 });
  fc.assert(
    fc.property(allowedMoves, named, (allowed, wishes) => {
      const shown = idsOf(chosenMoves(ofNext(allowed), wishes));
      const possible = idsOf(allowed);
      expect(shown.every((id) => possible.includes(id))).toBe(true);
      expect(new Set(shown).size).toBe(shown.length);
      const granted = new Set(wishes.filter((id) => possible.includes(id)));
      expect([...granted].every((id) => shown.includes(id))).toBe(true);
      expect(shown.length).toBe(Math.max(granted.size, Math.min(3, possible.length)));
    }),
  );
});
