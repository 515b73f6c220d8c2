import { describe, expect, test } from 'vitest';
import { attribute, EngineInputError, explainChange, type ScoringInputs } from '@/engine';
import { shapley } from '@/engine/explain/shapley';
import { backendInputs, fromTotals, totalling } from '../../golden/inputs';

/** Points of a score for a task resistance and three totals, before the clamp. */
const points = (resistance: number, evidence: number, barriers: number, growth: number) =>
  ((resistance * (1 + 0.04 * evidence) * (1 + 0.02 * barriers) * (1 + 0.05 * growth) - 0.54) /
    7.93) *
  100;

describe('Shapley values', () => {
  test('of two are half of what each adds first and last', () => {
    const worth: Record<string, number> = { '': 1, a: 3, b: 6, ab: 14 };
    const parts = shapley(['a', 'b'], (joined) => worth[[...joined].sort().join('')]!);
    // a: ½ (3 − 1) + ½ (14 − 6); b: ½ (6 − 1) + ½ (14 − 3)
    expect(parts).toEqual({ a: 5, b: 8 });
  });

  test('of three are the mean of all six orders', () => {
    // Worth 6 only when all are there: each is the last in two of six orders.
    const parts = shapley(['a', 'b', 'c'], (joined) => (joined.size === 3 ? 6 : 0));
    for (const part of Object.values(parts)) expect(part).toBeCloseTo(2, 12);
  });

  test('of nobody are none', () => {
    expect(shapley([], () => 7)).toEqual({});
  });
});

describe('what each part contributes', () => {
  test('is the tasks alone where every total is 0', () => {
    const parts = attribute(fromTotals(3, 0, 0, 0));
    expect(parts).toEqual({
      tasks: points(3, 0, 0, 0),
      evidence: 0,
      barriers: 0,
      growth: 0,
      cap: 0,
    });
  });

  test('is halved between two that multiply', () => {
    const parts = attribute(fromTotals(4, 5, 0, -2));
    // 4 × 1.2 × 0.9: evidence adds 0.8 first or 0.72 last, growth −0.4 or −0.48.
    expect(parts.evidence).toBeCloseTo((0.76 / 7.93) * 100, 10);
    expect(parts.growth).toBeCloseTo((-0.44 / 7.93) * 100, 10);
    expect(parts.barriers).toBeCloseTo(0, 12);
  });

  test('is lowered by what the scale cuts off, at both ends', () => {
    expect(attribute(fromTotals(5, 10, 10, 2)).cap).toBeCloseTo(100 - points(5, 10, 10, 2), 10);
    const inputs = fromTotals(1, -10, 0, -2);
    expect(attribute(inputs).cap).toBeCloseTo(0, 10);
  });
});

describe('what moved the score', () => {
  const change = (personal: Partial<ScoringInputs>) =>
    explainChange(backendInputs, { ...backendInputs, ...personal });
  const evidence = totalling('evidence', 2);

  test('is the one group that changed, with the whole of it', () => {
    const nothing = { tasks: 0, evidence: 0, barriers: 0, growth: 0 };
    const onlyEvidence = points(3.05, 2, 1, -1) - points(3.05, -4, 1, -1);
    expect(change({ evidence }).evidence).toBeCloseTo(onlyEvidence, 10);
    expect(change({ evidence })).toEqual({ ...nothing, evidence: change({ evidence }).evidence });
    const barriers = totalling('barriers', 4);
    const onlyBarriers = points(3.05, -4, 4, -1) - points(3.05, -4, 1, -1);
    expect(change({ barriers }).barriers).toBeCloseTo(onlyBarriers, 10);
    const onlyGrowth = points(3.05, -4, 1, 2) - points(3.05, -4, 1, -1);
    expect(change({ growth: 2 }).growth).toBeCloseTo(onlyGrowth, 10);
    const { tasks } = fromTotals(4, 0, 0, 0);
    const onlyTasks = points(4, -4, 1, -1) - points(3.05, -4, 1, -1);
    expect(change({ tasks }).tasks).toBeCloseTo(onlyTasks, 10);
    expect(change({})).toEqual(nothing);
  });

  test('is shared between two groups: half first, half last', () => {
    const at = (total: number, growth: number) => points(3.05, total, 1, growth);
    const parts = change({ evidence, growth: 2 });
    const first = at(2, -1) - at(-4, -1);
    const last = at(2, 2) - at(-4, 2);
    expect(parts.evidence).toBeCloseTo((first + last) / 2, 10);
    expect(parts.evidence + parts.growth).toBeCloseTo(at(2, 2) - at(-4, -1), 10);
  });
});

test('bad input is refused, on either side', () => {
  const bad = { ...backendInputs, growth: 3 };
  for (const run of [
    () => attribute(bad),
    () => explainChange(bad, backendInputs),
    () => explainChange(backendInputs, bad),
  ]) {
    expect(run).toThrow(EngineInputError);
  }
});
