import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assess,
  attribute,
  explainChange,
  partsInTenths,
  SCORED_GROUPS,
  toOneDecimal,
} from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs } from '../../golden/inputs';

test('Backend: 31.65 − 6.06 + 0.69 − 1.79 is said as 31.7 − 6.1 + 0.7 − 1.8 = 24.5', () => {
  expect(partsInTenths(attribute(backendInputs))).toEqual({
    tasks: 31.7,
    evidence: -6.1,
    barriers: 0.7,
    growth: -1.8,
    cap: 0,
  });
});

test('three thirds of a tenth are one tenth: the first takes it', () => {
  expect(partsInTenths({ a: 10 / 30, b: 10 / 30, c: 10 / 30 })).toEqual({ a: 0.4, b: 0.3, c: 0.3 });
});

test('for any times and totals the parts add up, and none is off by a tenth', () => {
  for (let time = 1; time < 100; time += 7) {
    for (let growth = -2; growth <= 2; growth += 1) {
      const [first, ...rest] = backendInputs.tasks;
      const inputs = { ...backendInputs, tasks: [{ ...first!, time }, ...rest], growth };
      const exact = attribute(inputs);
      const said = partsInTenths(exact);
      const sum = Object.values(said).reduce((a, b) => a + b, 0);
      expect(toOneDecimal(sum)).toBe(assess(inputs).shown);
      for (const key of Object.keys(exact) as (keyof typeof exact)[]) {
        expect(Math.abs(said[key] - exact[key])).toBeLessThan(0.1);
      }
    }
  }
});

test('lawyer 33.14 − 3.18 − 3.25 + 1.34 = 28.04 moves from 33.1 to 28.0: the parts say −5.1', () => {
  const said = partsInTenths({ tasks: -3.18, evidence: -3.25, barriers: 1.34 }, 28 - 33.1);
  expect(said).toEqual({ tasks: -3.2, evidence: -3.2, barriers: 1.3 });
});

test('for any change the parts add up to the difference of the two scores as shown', () => {
  fc.assert(
    fc.property(arbitraryInputs, arbitraryInputs, (base, personal) => {
      const exact = explainChange(base, personal);
      const shown = assess(personal).shown - assess(base).shown;
      const said = partsInTenths(exact, shown);
      expect(toOneDecimal(SCORED_GROUPS.reduce((sum, group) => sum + said[group], 0))).toBe(
        toOneDecimal(shown),
      );
      for (const group of SCORED_GROUPS) {
        expect(Math.abs(said[group] - exact[group])).toBeLessThan(0.1);
      }
    }),
  );
});
