import { expect } from 'vitest';
import {
  toOneDecimal,
  zoneOf,
  type Confidence,
  type Distribution,
  type ScoredGroup,
  type ScoringInputs,
} from '@/engine';

const CHANCE = { sure: 0.05, roughly: 0.15, guessing: 0.25 };
export const RANGES = {
  tasks: [1, 5],
  evidence: [-2, 2],
  barriers: [0, 2],
  growth: [-2, 2],
} as const;
export type PerGroup = Record<ScoredGroup, Confidence>;
type State = { values: number[]; chance: number };

/** Every state of a list of inputs, one by one (up to 3ⁿ), nothing merged. */
export function states(
  values: readonly number[],
  group: ScoredGroup,
  setting: Confidence,
): State[] {
  const [min, max] = RANGES[group];
  let all: State[] = [{ values: [], chance: 1 }];
  for (const value of values) {
    const steps = [-1, 1].filter((step) => value + step >= min && value + step <= max);
    const stay = 1 - steps.length * CHANCE[setting];
    all = all.flatMap(({ values: before, chance }) => [
      { values: [...before, value], chance: chance * stay },
      ...steps.map((step) => ({
        values: [...before, value + step],
        chance: chance * CHANCE[setting],
      })),
    ]);
  }
  return all;
}

/** Sums of a group's states, counted one by one. */
function totals(group: ScoredGroup, values: readonly number[], setting: Confidence) {
  const chances = new Map<number, number>();
  for (const state of states(values, group, setting)) {
    const total = toOneDecimal(state.values.reduce((a, b) => a + b, 0));
    chances.set(total, (chances.get(total) ?? 0) + state.chance);
  }
  return [...chances];
}

/** Task resistance of every state of the tasks, with its chance. */
function resistances({ tasks }: ScoringInputs, setting: Confidence): [number, number][] {
  const scores = tasks.map(({ score }) => score);
  const total = tasks.reduce((sum, { time }) => sum + time, 0);
  return states(scores, 'tasks', setting).map(({ values, chance }) => {
    const weighted = tasks.reduce((sum, { time }, index) => sum + time * values[index]!, 0);
    return [6 - weighted / total, chance];
  });
}

/** Chance of every shown value, by running through all states with the formula written out. */
export function bruteForce(
  inputs: ScoringInputs,
  settings: PerGroup,
  tasks = resistances(inputs, settings.tasks),
): Map<number, number> {
  const shown = new Map<number, number>();
  for (const [e, pe] of totals('evidence', Object.values(inputs.evidence), settings.evidence)) {
    for (const [b, pb] of totals('barriers', Object.values(inputs.barriers), settings.barriers)) {
      for (const [g, pg] of totals('growth', [inputs.growth], settings.growth)) {
        for (const [tr, pt] of tasks) {
          const raw = tr * (1 + 0.04 * e) * (1 + 0.02 * b) * (1 + 0.05 * g);
          const score = Math.min(100, Math.max(0, ((raw - 0.54) / 7.93) * 100));
          const bin = toOneDecimal(score);
          shown.set(bin, (shown.get(bin) ?? 0) + pe * pb * pg * pt);
        }
      }
    }
  }
  return shown;
}

/** The distribution agrees with enumerated chances to 1e-12, quantiles included. */
export function expectSame(found: Distribution, expected: Map<number, number>) {
  const chances = new Map(found.bins.map((bin) => [bin.shown, bin.chance]));
  for (const shown of new Set([...chances.keys(), ...expected.keys()])) {
    const difference = (chances.get(shown) ?? 0) - (expected.get(shown) ?? 0);
    expect(Math.abs(difference), `shown ${shown}`).toBeLessThan(1e-12);
  }
  for (const zone of ['RED', 'YELLOW', 'GREEN'] as const) {
    const inZone = [...expected].filter(([shown]) => zoneOf(shown) === zone);
    const chance = inZone.reduce((sum, [, each]) => sum + each, 0);
    expect(Math.abs(found.chance[zone] - chance)).toBeLessThan(1e-12);
  }
  const ascending = [...expected].sort(([a], [b]) => a - b);
  const quantile = (share: number) => {
    let sum = 0;
    return ascending.find(([, chance]) => (sum += chance) >= share - 1e-12)![0];
  };
  expect([found.low, found.median, found.high]).toEqual([0.05, 0.5, 0.95].map(quantile));
}
