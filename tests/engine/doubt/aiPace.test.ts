import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aiPace, assess, atAiPace, type ScoringInputs } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, fromTotals, task } from '../../golden/inputs';

const always = (property: (inputs: ScoringInputs) => void) =>
  fc.assert(fc.property(arbitraryInputs, property), { numRuns: 300 });

/** Every score 2–4 raised by hand. */
function raised(inputs: ScoringInputs, share: number): ScoringInputs {
  const tasks = inputs.tasks.map((each) =>
    each.score >= 2 && each.score <= 4 ? { ...each, score: each.score + share } : each,
  );
  return { ...inputs, tasks };
}

test('starts at today, ends one whole step on, and never rises between', () => {
  always((inputs) => {
    const { points } = aiPace(inputs);
    expect(points).toHaveLength(21);
    points.forEach(({ share, score, shown, zone }, index) => {
      expect(share).toBe(index / 20);
      const expected = assess(raised(inputs, share));
      expect({ score, shown, zone }).toEqual({
        score: expected.score,
        shown: expected.shown,
        zone: expected.zone,
      });
      if (index > 0) expect(score).toBeLessThanOrEqual(points[index - 1]!.score + 1e-12);
    });
    expect(points[0]!.score).toBe(assess(inputs).score);
  });
});

test('leavesAt is right on both sides: outside there, inside a billionth before', () => {
  always((inputs) => {
    const { zone } = assess(inputs);
    const { leavesAt } = aiPace(inputs);
    const zoneAt = (share: number) => assess(raised(inputs, share)).zone;
    if (leavesAt === null) {
      expect(zoneAt(1)).toBe(zone);
      return;
    }
    expect(zoneAt(leavesAt)).not.toBe(zone);
    // On a week that hardly moves, the noise of the shown value is worth more than a billionth.
    const { points } = aiPace(inputs, 1);
    const perShare = points[0]!.score - points[1]!.score;
    const tolerance = perShare > 1 ? 1e-9 : 1e-9 / perShare;
    expect(zoneAt(Math.max(0, leavesAt - tolerance))).toBe(zone);
  });
});

test('human tasks and tasks at the end of the scale stay; so do buckets', () => {
  const tasks = [1, 1.5, 2, 4, 4.5, 5].map((score) => task(`s${score}`, 10, score));
  const later = atAiPace({ ...fromTotals(3, 0, 0, 0), tasks }, 0.5).tasks;
  expect(later.map(({ score }) => score)).toEqual([1, 1.5, 2.5, 4.5, 4.5, 5]);
  expect(later.map(({ bucket }) => bucket)).toEqual(tasks.map(({ bucket }) => bucket));
});

describe('figures written out', () => {
  test('Backend falls from 24.5 to 14.2 and has no lower zone to fall to', () => {
    // All eight tasks score 2–4, so task resistance goes from 3.05 to 2.05.
    const { points, leavesAt } = aiPace(backendInputs);
    const last = ((2.05 * 0.84 * 1.02 * 0.95 - 0.54) / 7.93) * 100;
    expect(points[20]!.score).toBeCloseTo(last, 12);
    expect(points.map(({ shown }) => shown).filter((_, index) => index % 10 === 0)).toEqual([
      24.5, 19.4, 14.2,
    ]);
    expect(leavesAt).toBeNull();
  });

  test('a Yellow week of one task leaves where 24.95 is passed', () => {
    const week = { ...fromTotals(3, 0, 0, 0), growth: 0 };
    const resistance = 0.54 + (7.93 * 24.95) / 100;
    const { leavesAt } = aiPace(week);
    expect(leavesAt).toBeCloseTo(3 - resistance, 9);
    expect(aiPace(week, 4).leavesAt).toBe(leavesAt);
  });
});

test('a number of steps that makes no curve is refused', () => {
  for (const steps of [0, 1.5, NaN]) {
    expect(() => aiPace(backendInputs, steps)).toThrow(
      expect.objectContaining({ field: 'steps', problem: 'outOfRange' }) as Error,
    );
  }
});
