import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS, suggest, transition, type Origin, type Place, type TargetRole } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';

const SOCS = ['15-1252', '15-1251', '15-2031', '29-1141', '29-2061', '47-2061'];
const SKILLS = ['a', 'b', 'c', 'd', 'e', 'f'];
const ids = Array.from({ length: 9 }, (_, index) => `r${index}`);

const arbitraryPlace: fc.Arbitrary<Place> = fc.record({
  soc: fc.constantFrom(null, ...SOCS),
  level: fc.constantFrom(...LEVELS),
  educationStep: fc.constantFrom(null, 0, 1, 2, 3, 4, 5, 6),
  licensed: fc.boolean(),
});
const arbitraryNeeds = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...SKILLS), weight: fc.integer({ min: 1, max: 3 }) }),
  { selector: ({ id }) => id, maxLength: 6 },
);
const arbitraryLibrary: fc.Arbitrary<TargetRole[]> = fc
  .array(fc.record({ inputs: arbitraryInputs, skills: arbitraryNeeds, place: arbitraryPlace }), {
    minLength: 1,
    maxLength: ids.length,
  })
  .map((roles) => roles.map((role, index) => ({ id: ids[index]!, ...role })));
const socs = fc.subarray(SOCS);
const arbitraryOrigin: fc.Arbitrary<Origin> = fc.record({
  id: fc.constantFrom(...ids),
  place: arbitraryPlace,
  above: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  below: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  related: fc.record({ short: socs, long: socs, supplemental: socs }),
});

const always = (
  property: (
    library: TargetRole[],
    personal: Parameters<typeof suggest>[0],
    held: string[],
  ) => void,
) =>
  fc.assert(
    fc.property(
      arbitraryLibrary,
      arbitraryInputs,
      arbitraryOrigin,
      fc.subarray(SKILLS),
      (library, inputs, from, held) => property(library, { ...inputs, from }, held),
    ),
    { numRuns: 100 },
  );

test('fit, relation, closeness and reach stay within 0 … 1', () => {
  always((library, personal, held) => {
    for (const role of library) {
      const { fit, relation, closeness, reach, worth } = transition(personal, held, role, library);
      for (const value of [fit, relation.value, closeness, reach.value]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(worth).toBeGreaterThanOrEqual(0);
      expect(worth).toBeLessThanOrEqual(5);
      expect(reach.factors.reduce((product, { value }) => product * value, 1)).toBe(reach.value);
    }
  });
});

test('both lists are in order of worth, hold what they say, and never the own role', () => {
  always((library, personal, held) => {
    const { next, green } = suggest(personal, held, library);
    for (const list of [next, green]) {
      expect(list.map(({ roleId }) => roleId)).not.toContain(personal.from!.id);
      list.slice(1).forEach((move, index) => {
        expect(list[index]!.worth).toBeGreaterThanOrEqual(move.worth);
      });
    }
    for (const move of next) {
      if (move.relation.kind === 'rungUp') expect(move.gain).toBeGreaterThan(0);
      else expect(move.gain >= 5 && move.isNear).toBe(true);
    }
    for (const move of green) {
      expect([move.zone, move.isNear]).toEqual(['GREEN', true]);
      expect(move.gain).toBeGreaterThanOrEqual(5);
      expect(next).toContain(move);
    }
  });
});

test('one skill more never lowers a fit or a closeness, and lowers nothing’s worth', () => {
  always((library, personal, held) => {
    for (const role of library) {
      const before = transition(personal, held, role, library);
      for (const skill of SKILLS) {
        const after = transition(personal, [...held, skill], role, library);
        expect(after.fit).toBeGreaterThanOrEqual(before.fit);
        expect(after.closeness).toBeGreaterThanOrEqual(before.closeness);
        expect(after.worth).toBeGreaterThanOrEqual(before.worth);
      }
    }
  });
});

test('every skill that a role needs is either held or to learn', () => {
  always((library, personal, held) => {
    for (const role of library) {
      const { skillsHeld, skillsToLearn } = transition(personal, held, role, library);
      expect(skillsHeld.every(({ id }) => held.includes(id))).toBe(true);
      const all = [...skillsHeld, ...skillsToLearn].map(({ id }) => id).sort();
      expect(all).toEqual(role.skills.map(({ id }) => id).sort());
    }
  });
});
