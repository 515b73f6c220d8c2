import { describe, expect, test } from 'vitest';
import { distribution, toOneDecimal, zoneOf, type ScoredGroup } from '@/engine';
import { RANGES } from './everyState';
import { backendInputs } from './inputs';
import { randomFrom } from './randomFrom';

describe('Backend/API Developer', () => {
  test('a seeded sample of 100,000 states agrees within four standard errors', () => {
    const random = randomFrom(7);
    const found = distribution(backendInputs, 'roughly');
    const off = (value: number, [min, max]: readonly [number, number]) => {
      const draw = random();
      const step = draw < 0.15 ? -1 : draw < 0.3 ? 1 : 0;
      return value + step < min || value + step > max ? value : value + step;
    };
    const sum = (values: object, group: ScoredGroup) =>
      Object.values(values).reduce((a: number, b: number) => a + off(b, RANGES[group]), 0);
    const count = { RED: 0, YELLOW: 0, GREEN: 0, atMostLow: 0, atMostHigh: 0 };
    const draws = 100_000;
    for (let draw = 0; draw < draws; draw += 1) {
      const weighted = backendInputs.tasks.reduce(
        (total, { time, score }) => total + time * off(score, RANGES.tasks),
        0,
      );
      const e = sum(backendInputs.evidence, 'evidence');
      const b = sum(backendInputs.barriers, 'barriers');
      const g = off(backendInputs.growth, RANGES.growth);
      const raw = (6 - weighted / 100) * (1 + 0.04 * e) * (1 + 0.02 * b) * (1 + 0.05 * g);
      const shown = toOneDecimal(((raw - 0.54) / 7.93) * 100);
      count[zoneOf(shown)] += 1;
      if (shown <= found.low) count.atMostLow += 1;
      if (shown <= found.high) count.atMostHigh += 1;
    }
    const cumulative = (upTo: number) =>
      found.bins.filter((bin) => bin.shown <= upTo).reduce((a, bin) => a + bin.chance, 0);
    const expected = {
      ...found.chance,
      atMostLow: cumulative(found.low),
      atMostHigh: cumulative(found.high),
    };
    for (const [name, chance] of Object.entries(expected)) {
      const error = Math.sqrt((chance * (1 - chance)) / draws);
      const share = count[name as keyof typeof count] / draws;
      expect(Math.abs(share - chance), name).toBeLessThan(4 * error + 1e-9);
    }
  });

  test.each([
    ['sure', 0.60226, 0.39774, 21.9, 24.5, 27.6],
    ['roughly', 0.517311, 0.482689, 20.1, 24.8, 29.9],
    ['guessing', 0.495146, 0.504854, 19, 25, 31.7],
  ] as const)(
    '%s: chance of Red and Yellow, 5 %%, median, 95 %%',
    (confidence, red, yellow, low, median, high) => {
      const found = distribution(backendInputs, confidence);
      expect(found.chance.RED).toBeCloseTo(red, 6);
      expect(found.chance.YELLOW).toBeCloseTo(yellow, 6);
      expect(found.chance.GREEN).toBeLessThan(1e-7);
      expect([found.low, found.median, found.high]).toEqual([low, median, high]);
    },
  );

  test('the best case: all eight tasks a step down, evidence +1, barriers 7, growth 0', () => {
    // Task resistance 3.05 + 1; the ends of the bins are the two extreme states.
    const best = (4.05 * 1.04 * 1.12 * 1.0 - 0.54) / 0.0793;
    const { bins } = distribution(backendInputs, 'roughly');
    expect(bins.at(-1)!.shown).toBe(toOneDecimal(best));
  });
});
