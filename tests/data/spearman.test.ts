import { describe, expect, test } from 'vitest';
import { spearman } from '@/data/checks/spearman';

describe('Spearman correlation', () => {
  test('goes by order alone', () => {
    expect(spearman([1, 2, 3, 4], [10, 100, 1000, 9999])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3, 4], [4, 3, 2, -50])).toBeCloseTo(-1, 12);
  });

  test('without ties equals 1 − 6 Σd² / (n (n² − 1))', () => {
    const squares = [1 - 2, 2 - 1, 3 - 4, 4 - 3, 5 - 5].map((d) => d * d);
    const sum = squares.reduce((total, square) => total + square, 0);
    expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(1 - (6 * sum) / (5 * 24), 12);
  });

  test('gives ties their mean rank', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4, each less its mean of 2.5.
    const shared = 1.5 * 1.5 + 0 + 0 + 1.5 * 1.5;
    const expected = shared / Math.sqrt(shared * (shared + 0.5 * 0.5 + 0.5 * 0.5));
    expect(spearman([1, 7, 7, 9], [1, 2, 3, 4])).toBeCloseTo(expected, 12);
  });

  test('refuses lists of different length, has no answer for a constant', () => {
    expect(() => spearman([1, 2], [1])).toThrow('differ in length');
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN();
  });
});
