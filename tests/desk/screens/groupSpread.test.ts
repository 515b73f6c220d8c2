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
  expect([spread.steps[4], spread.steps[5], spread.steps[19]]).toEqual([1, 1, 1]);
  expect([spread.middle, spread.from, spread.to]).toEqual([25, 20, 100]);
});

test('everybody is in one step and one zone, and the order of people tells nothing', () => {
  fc.assert(
    fc.property(fc.array(shown, { minLength: FEWEST_PEOPLE, maxLength: 40 }), (scores) => {
      const spread = spreadOf(scores)!;
      const sum = (counts: number[]) => counts.reduce((all, each) => all + each, 0);
      expect(sum(spread.steps)).toBe(scores.length);
      expect(sum(ZONES.map((zone) => spread.zones[zone]))).toBe(scores.length);
      for (const zone of ZONES) {
        expect(spread.zones[zone]).toBe(scores.filter((each) => zoneOf(each) === zone).length);
      }
      expect(spread.from).toBeLessThanOrEqual(Math.min(...scores));
      expect(spread.to).toBeGreaterThanOrEqual(Math.max(...scores));
      expect(spreadOf([...scores].reverse())).toEqual(spread);
      const below = scores.filter((each) => Math.round(each) < spread.middle).length;
      expect(below).toBeLessThanOrEqual(scores.length / 2);
    }),
  );
});
