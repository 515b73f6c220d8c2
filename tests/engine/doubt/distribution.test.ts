import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  distribution,
  SCORED_GROUPS,
  toOneDecimal,
  type Confidence,
  type ScoredGroup,
  type ScoringInputs,
} from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, fromTotals, task, totalling } from '../../golden/inputs';
import { bruteForce, expectSame, states, type PerGroup } from '../../golden/everyState';

const setting = fc.constantFrom<Confidence>('sure', 'roughly', 'guessing');
const settings = fc.record({
  tasks: setting,
  evidence: setting,
  barriers: setting,
  growth: setting,
});

test('equals the enumeration of every state, whatever the times', () => {
  fc.assert(
    fc.property(arbitraryInputs, settings, (inputs, confidence) => {
      const few = { ...inputs, tasks: inputs.tasks.slice(0, 4) };
      expectSame(distribution(few, confidence), bruteForce(few, confidence));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('equals it for values between the steps', () => {
  const odd = {
    tasks: [task('a', 1, 1.3), task('b', 1, 4.5), task('c', 1, 3)],
    evidence: { ...totalling('evidence', 0), wages: 1.5, jobPostings: -1.2 },
    barriers: { ...totalling('barriers', 2), unions: 0.4 },
    protective: totalling('protective', 0),
    growth: 1.5,
  };
  const confidence = { tasks: 'sure', evidence: 'roughly', barriers: 'guessing', growth: 'sure' };
  expectSame(distribution(odd, confidence as PerGroup), bruteForce(odd, confidence as PerGroup));
});

test.each([
  ['bottom', fromTotals(1, -10, 0, -2)],
  ['top', fromTotals(5, 10, 10, 2)],
])('equals assess run over every state of all inputs at the %s of the scale', (_, corner) => {
  const all = (group: ScoredGroup, values: object) =>
    states(Object.values(values), group, 'guessing').map((state) => ({
      values: Object.fromEntries(Object.keys(values).map((id, at) => [id, state.values[at]!])),
      chance: state.chance,
    }));
  const [only] = corner.tasks;
  const tasks = all('tasks', { score: only!.score });
  const shown = new Map<number, number>();
  for (const evidence of all('evidence', corner.evidence)) {
    for (const barriers of all('barriers', corner.barriers)) {
      for (const growth of all('growth', { growth: corner.growth })) {
        for (const scored of tasks) {
          const state = { evidence: evidence.values, barriers: barriers.values, ...growth.values };
          const changed = { ...corner, ...state, tasks: [{ ...only, ...scored.values }] };
          const bin = assess(changed as ScoringInputs).shown;
          const chance = evidence.chance * barriers.chance * growth.chance * scored.chance;
          shown.set(bin, (shown.get(bin) ?? 0) + chance);
        }
      }
    }
  }
  expectSame(distribution(corner, 'guessing'), shown);
});

test('chances add up to 1 and every bin is a shown value with a chance, ascending', () => {
  fc.assert(
    fc.property(arbitraryInputs, setting, (inputs, confidence) => {
      const { chance, bins, low, median, high } = distribution(inputs, confidence);
      expect(chance.RED + chance.YELLOW + chance.GREEN).toBeCloseTo(1, 12);
      bins.forEach((bin, index) => {
        expect(bin.chance).toBeGreaterThan(0);
        expect(toOneDecimal(bin.shown)).toBe(bin.shown);
        if (index > 0) expect(bin.shown).toBeGreaterThan(bins[index - 1]!.shown);
      });
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
      expect(bins.map((bin) => bin.shown)).toContain(assess(inputs).shown);
    }),
    { numRuns: 100 },
  );
});

test('order of tasks is irrelevant, to the last bit', () => {
  fc.assert(
    fc.property(arbitraryInputs, (inputs) => {
      const reversed = { ...inputs, tasks: [...inputs.tasks].reverse() };
      expect(distribution(reversed, 'roughly')).toEqual(distribution(inputs, 'roughly'));
    }),
    { numRuns: 50 },
  );
});

test('one setting for all is the same as that setting for each group', () => {
  const each = Object.fromEntries(SCORED_GROUPS.map((group) => [group, 'guessing'])) as PerGroup;
  expect(distribution(backendInputs, each)).toEqual(distribution(backendInputs, 'guessing'));
});

test('an unknown confidence is refused by name', () => {
  const refuses = (confidence: unknown, field: string) =>
    expect(() => distribution(backendInputs, confidence as Confidence)).toThrow(
      expect.objectContaining({ field, problem: 'unknown' }) as Error,
    );
  refuses('certain', 'confidence');
  refuses('toString', 'confidence');
  refuses(undefined, 'confidence');
  refuses({ tasks: 'sure' }, 'confidence.evidence');
});

describe('many tasks', () => {
  const week = (timeOf: (index: number) => number): ScoringInputs => ({
    ...backendInputs,
    tasks: Array.from({ length: 40 }, (_, index) =>
      task(`t${index}`, timeOf(index), 2 + (index % 3)),
    ),
  });
  const equal = week(() => 2.5);

  test('forty tasks in tenths of a percent stay exact: 80 coins, as steps are ½ coin each', () => {
    // 25 / 50 / 25 % is what two fair coins give, so the net steps of 40 tasks are 80 coins.
    const guessing = Object.fromEntries(SCORED_GROUPS.map((each) => [each, 'guessing']));
    const today = assess(equal).taskResistance;
    let coins = 2 ** -80;
    const tasks = Array.from({ length: 81 }, (_, heads): [number, number] => {
      const chance = coins;
      coins *= (80 - heads) / (heads + 1);
      return [today - ((heads - 40) * 2.5) / 100, chance];
    });
    const expected = bruteForce(equal, guessing as PerGroup, tasks);
    expectSame(distribution(equal, 'guessing'), expected);
  });

  test('times without a common unit fall back to 1/1000 % and stay next to the exact answer', () => {
    // Scores 1 … 5 in turn, so that the ends of the range are met on both sides.
    const ends = (inputs: ScoringInputs) => ({
      ...inputs,
      tasks: inputs.tasks.map((each, index) => ({ ...each, score: 1 + (index % 5) })),
    });
    const exact = distribution(ends(equal), 'guessing');
    const nearly = distribution(ends(week((index) => 2.5 + Math.sin(index) * 1e-4)), 'guessing');
    expect(nearly.bins.reduce((sum, bin) => sum + bin.chance, 0)).toBeCloseTo(1, 12);
    expect(Math.abs(nearly.median - exact.median)).toBeLessThan(0.15);
    for (const zone of ['RED', 'YELLOW', 'GREEN'] as const) {
      expect(Math.abs(nearly.chance[zone] - exact.chance[zone])).toBeLessThan(0.01);
    }
  });
});
