import { describe, expect, test } from 'vitest';
import { stepSums } from '@/engine/doubt/stepSums';

const total = (list: number[]) => list.reduce((sum, each) => sum + each, 0);

describe('a few steps, exactly', () => {
  test('have every sum once, ascending', () => {
    const sums = stepSums([
      { weight: 2, down: 0.25, up: 0.25 },
      { weight: 1, down: 0, up: 0.5 },
    ]);
    expect(sums).toEqual([
      { sum: -2, chance: 0.125 },
      { sum: -1, chance: 0.125 },
      { sum: 0, chance: 0.25 },
      { sum: 1, chance: 0.25 },
      { sum: 2, chance: 0.125 },
      { sum: 3, chance: 0.125 },
    ]);
  });

  test('of no step are 0', () => {
    expect(stepSums([])).toEqual([{ sum: 0, chance: 1 }]);
  });
});

describe('more than twenty thousand different sums, in thousandths', () => {
  // Square roots have no common unit: 3 to the power of 11 sums.
  const weights = [2, 3, 5, 6, 7, 10, 11, 13, 14, 15, 17].map(Math.sqrt);
  const evenSums = () => stepSums(weights.map((weight) => ({ weight, down: 0.25, up: 0.25 })));

  test('reach as far as the weights do, and the same on both sides', () => {
    const even = evenSums();
    const rounded = weights.map((weight) => Math.round(weight * 1000) / 1000);
    expect(even.at(-1)!.sum).toBeCloseTo(total(rounded), 9);
    expect(even[0]!.sum).toBeCloseTo(-total(rounded), 9);
    expect(even[0]!.chance).toBeCloseTo(0.25 ** 11, 15);
    even.forEach(({ sum, chance }, index) => {
      const other = even.at(-1 - index)!;
      expect(Math.abs(sum + other.sum)).toBeLessThan(1e-9);
      expect(Math.abs(chance - other.chance)).toBeLessThan(1e-12);
    });
  });

  test('have chances above 0 that add up to 1', () => {
    const even = evenSums();
    expect(total(even.map(({ chance }) => chance))).toBeCloseTo(1, 12);
    expect(even.every(({ chance }) => chance > 0)).toBe(true);
  });

  test('have the mean of their steps', () => {
    const uneven = stepSums(weights.map((weight) => ({ weight, down: 0, up: 0.5 })));
    const mean = total(uneven.map(({ sum, chance }) => sum * chance));
    expect(mean).toBeCloseTo(total(weights) / 2, 2);
    expect(uneven[0]!.sum).toBeCloseTo(0, 9); // none can go down
  });
});
