import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ZONES, zoneOf } from '@/engine';
import { FEWEST_PEOPLE, spreadOf } from '@/desk/screens/group/groupSpread';

const shown = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

test('fewer than three people are no group', () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([20, 80])).toBeNull();
  expect(spreadOf([20, 30, 80])).not.toBeNull();
});

test('three people by step, zone, middle and range', () => {
  const spread = spreadOf([24.9, 25, 100])!;
  expect(spread.zones).toEqual({ RED: 1, YELLOW: 1, GREEN: 1 });
  expect(spread.steps.filter(({ people }) => people > 0)).toEqual([
    { from: 20, to: 25, people: 1 },
    { from: 25, to: 30, people: 1 },
    { from: 95, to: 100, people: 1 },
  ]);
  expect(spread.middle).toEqual({ from: 25, to: 30 });
  expect([spread.from, spread.to]).toEqual([20, 100]);
});

test('nobody stands in another zone than they are counted in', () => {
  const spread = spreadOf([47.9, 48, 49.9])!;
  expect(spread.zones).toEqual({ RED: 0, YELLOW: 1, GREEN: 2 });
  expect(spread.steps.filter(({ people }) => people > 0)).toEqual([
    { from: 45, to: 48, people: 1 },
    { from: 48, to: 50, people: 2 },
  ]);
  expect(spread.middle).toEqual({ from: 48, to: 50 });
});

test('everybody is in one step and one zone, and the order of people tells nothing', () => {
  fc.assert(
    fc.property(fc.array(shown, { minLength: FEWEST_PEOPLE, maxLength: 40 }), (scores) => {
      const spread = spreadOf(scores)!;
      const sum = (counts: number[]) => counts.reduce((all, each) => all + each, 0);
      expect(sum(spread.steps.map(({ people }) => people))).toBe(scores.length);
      for (const { from, to } of spread.steps) expect(zoneOf(from)).toBe(zoneOf(to - 0.1));
      expect(sum(ZONES.map((zone) => spread.zones[zone]))).toBe(scores.length);
      for (const zone of ZONES) {
        expect(spread.zones[zone]).toBe(scores.filter((each) => zoneOf(each) === zone).length);
      }
      expect(spread.from).toBeLessThanOrEqual(Math.min(...scores));
      expect(spread.to).toBeGreaterThanOrEqual(Math.max(...scores));
      expect(spreadOf([...scores].reverse())).toEqual(spread);
      const below = scores.filter((each) => each < spread.middle.from).length;
      expect(below).toBeLessThanOrEqual(scores.length / 2);
    }),
  );
});
