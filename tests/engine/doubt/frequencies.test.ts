import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frequenciesOf, ZONES, type Frequency } from '@/engine';

const chances = (RED: number, YELLOW: number, GREEN: number) => ({ RED, YELLOW, GREEN });
const inWords = (frequency: Frequency) =>
  frequency.kind === 'count' ? `${frequency.count}/${frequency.of}` : frequency.kind;
const words = (...chance: [number, number, number]) => {
  const frequencies = frequenciesOf(chances(...chance));
  return ZONES.map((zone) => inWords(frequencies[zone])).join(' ');
};

test.each<[[number, number, number], string]>([
  [[0.517, 0.483, 2e-11], '5/10 5/10 rare'],
  [[0.7, 0.3, 0], '7/10 3/10 rare'],
  [[0.1, 0.9, 0], '1/10 9/10 rare'],
  [[0.099, 0.901, 0], '10/100 90/100 rare'],
  [[0.2, 0.5, 0.3], '2/10 5/10 3/10'],
  [[0.96, 0.04, 0], '96/100 4/100 rare'],
  [[0.97, 0.025, 0.005], '97/100 3/100 rare'],
  [[0.7, 0.27, 0.03], '70/100 27/100 3/100'],
  [[0.25, 0.25, 0.5], '25/100 25/100 50/100'],
  [[0.995, 0.005, 0], 'almostCertain rare rare'],
  [[0, 0, 1], 'rare rare almostCertain'],
  [[0.99, 0.01, 0], '99/100 1/100 rare'],
  [[0.984, 0.008, 0.008], '98/100 rare rare'],
  [[0.9899, 0.0051, 0.005], '99/100 rare rare'],
])('%j is %s', (chance, expected) => {
  expect(words(...chance)).toBe(expected);
});

const arbitraryChance = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    return [first, second - first, 1 - second] as const;
  });

/** What a person may conclude from a frequency, 0 … 1. */
function bounds(frequency: Frequency): [number, number] {
  if (frequency.kind === 'rare') return [0, 0.01];
  if (frequency.kind === 'almostCertain') return [0.99, 1];
  const { count, of } = frequency;
  return [(count - 1) / of, (count + 1) / of];
}

test('every frequency is true, and together they contradict nothing', () => {
  fc.assert(
    fc.property(arbitraryChance, (list) => {
      const chance = chances(...list);
      const frequencies = frequenciesOf(chance);
      const counts = ZONES.flatMap((zone) => {
        const frequency = frequencies[zone];
        const [least, most] = bounds(frequency);
        expect(chance[zone]).toBeGreaterThanOrEqual(least);
        expect(chance[zone]).toBeLessThanOrEqual(most);
        return frequency.kind === 'count' ? [{ ...frequency, chance: chance[zone] }] : [];
      });
      expect(new Set(counts.map(({ of }) => of)).size).toBeLessThan(2);
      for (const one of counts) {
        expect(one.count).toBeGreaterThan(0);
        expect(one.count).toBeLessThan(one.of);
        for (const other of counts) {
          if (one.chance > other.chance) expect(one.count).toBeGreaterThanOrEqual(other.count);
        }
      }
      const sum = counts.reduce((total, { count, of }) => total + count / of, 0);
      const rare = ZONES.filter((zone) => frequencies[zone].kind === 'rare').length;
      if (counts.length === 0) {
        expect(rare).toBe(2);
      } else {
        expect(sum).toBeGreaterThan(1 - 0.01 * rare - 1e-9);
        expect(sum).toBeLessThan(1 + 1e-9);
      }
    }),
    { numRuns: 2000 },
  );
});
