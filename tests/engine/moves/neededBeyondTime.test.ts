import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyMoves,
  assess,
  nearestMoves,
  neededBeyondTime,
  totalOf,
  type ScoringInputs,
} from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, fromTotals, totalling } from '../../golden/inputs';

interface Raised {
  points: number;
  axes: number;
  result: ReturnType<typeof assess>;
}

/** Every combination of totals above today's, each assessed as inputs of its own. */
function everyRaise(inputs: ScoringInputs): Raised[] {
  const evidence = totalOf(inputs.evidence);
  const barriers = totalOf(inputs.barriers);
  const raises: Raised[] = [];
  for (let e = evidence; e <= 10; e += 1) {
    for (let b = barriers; b <= 10; b += 1) {
      for (let growth = inputs.growth; growth <= 2; growth += 1) {
        const raised = {
          ...inputs,
          evidence: totalling('evidence', e),
          barriers: totalling('barriers', b),
          growth,
        };
        const steps = [e - evidence, b - barriers, growth - inputs.growth];
        const points = steps.reduce((sum, step) => sum + step, 0);
        raises.push({
          points,
          axes: steps.filter((step) => step > 0).length,
          result: assess(raised),
        });
      }
    }
  }
  return raises;
}

const target = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

test('equals trying every combination as inputs: least points, fewest axes, highest score', () => {
  const seen = { needed: 0, never: 0 };
  const property = (inputs: ScoringInputs, wanted: number) => {
    const { needed, utmost } = neededBeyondTime(inputs, wanted);
    const raises = everyRaise(inputs);
    const enough = raises.filter(({ result }) => result.shown >= wanted);
    expect(utmost.shown).toBe(Math.max(...raises.map(({ result }) => result.shown)));
    expect(needed === null).toBe(enough.length === 0);
    if (needed === null) {
      seen.never += 1;
      return;
    }
    seen.needed += 1;
    const points = Math.min(...enough.map((raise) => raise.points));
    const cheapest = enough.filter((raise) => raise.points === points);
    const axes = Math.min(...cheapest.map((raise) => raise.axes));
    const best = Math.max(
      ...cheapest.filter((raise) => raise.axes === axes).map(({ result }) => result.score),
    );
    const steps = [needed.evidence, needed.barriers, needed.growth];
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(points);
    expect(needed.points).toBe(points);
    expect(steps.filter((step) => step > 0)).toHaveLength(axes);
    expect(needed.score).toBeCloseTo(best, 9);
    expect(needed.shown).toBeGreaterThanOrEqual(wanted);
  };
  fc.assert(fc.property(arbitraryInputs, target, property), { numRuns: 40 });
  expect(seen.needed).toBeGreaterThan(5);
  expect(seen.never).toBeGreaterThan(0);
}, 60_000);

describe('Backend after its best time moves (task resistance 3.55)', () => {
  const moved = applyMoves(backendInputs, nearestMoves(backendInputs, { target: 48 }).moves);

  test('Green takes ten points: AI demand +3 and evidence +7', () => {
    const { needed } = neededBeyondTime(moved, 48);
    const scoreWith = (evidence: number, growth: number) =>
      ((3.55 * (1 + 0.04 * evidence) * 1.02 * (1 + 0.05 * growth) - 0.54) / 7.93) * 100;
    expect(needed).toMatchObject({ evidence: 7, barriers: 0, growth: 3, points: 10 });
    expect(needed!.score).toBeCloseTo(scoreWith(3, 2), 9);
    expect(needed!.zone).toBe('GREEN');
    expect(scoreWith(2, 2)).toBeLessThan(47.95); // nine points with AI demand at its end
    expect(scoreWith(6, -1)).toBeLessThan(47.95); // ten on evidence alone
  });

  test('what is reached already needs nothing', () => {
    const { needed } = neededBeyondTime(moved, 29);
    expect(needed).toMatchObject({ evidence: 0, barriers: 0, growth: 0, points: 0, shown: 29.6 });
  });

  test('100 is beyond everything, and the most there is stands beside it', () => {
    const { needed, utmost } = neededBeyondTime(moved, 100);
    expect(needed).toBeNull();
    expect(utmost.score).toBeCloseTo(((3.55 * 1.4 * 1.2 * 1.1 - 0.54) / 7.93) * 100, 9);
  });
});

describe('of several ways', () => {
  const steps = (inputs: ScoringInputs, wanted: number) => {
    const { evidence, barriers, growth } = neededBeyondTime(inputs, wanted).needed!;
    return [evidence, barriers, growth];
  };

  test('with as many points on as many axes, the one that scores higher', () => {
    // AI demand is at its end; one point of evidence is 4 %, one barrier 2 %, and 1 % is enough.
    const inputs = fromTotals(3, 0, 0, 2);
    expect(assess(inputs).shown).toBe(34.8);
    expect(steps(inputs, 35)).toEqual([1, 0, 0]);
  });

  test('with as many points, the one on fewer axes', () => {
    // One point shows 29.1 at best (3 × 0.95); two of AI demand 31.0, one of it and one other 30.6.
    const inputs = fromTotals(3, 0, 0, -2);
    expect(steps(inputs, 29.1)).toEqual([0, 0, 1]);
    expect(steps(inputs, 29.5)).toEqual([0, 0, 2]);
  });

  test('there is only one to the most that can be', () => {
    const { utmost } = neededBeyondTime(backendInputs, 0);
    // Evidence from −4 to 10, barriers from 1 to 10, AI demand from −1 to 2.
    expect(utmost).toMatchObject({ evidence: 14, barriers: 9, growth: 3, points: 26 });
    expect(neededBeyondTime(backendInputs, utmost.shown).needed).toEqual(utmost);
  });
});

test('a bad target is refused by name', () => {
  for (const [bad, problem] of [
    [NaN, 'notANumber'],
    [101, 'outOfRange'],
  ] as const) {
    expect(() => neededBeyondTime(backendInputs, bad)).toThrow(
      expect.objectContaining({ field: 'target', problem }) as Error,
    );
  }
});
