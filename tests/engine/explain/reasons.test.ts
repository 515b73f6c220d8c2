import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, MODIFIERS, reasonsOf, strongestModifier } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, task, totalling } from '../../golden/inputs';

test('Backend: design holds, the market pulls down, a little liability helps', () => {
  const { holds, pullsDown, helps } = reasonsOf(backendInputs);
  // time × (5 − score): 15 × 3 = 45 is more than 20 × 1, 15 × 2 and 10 × 3
  expect(holds).toEqual({ taskId: 'api-design', timePercent: 15, score: 2 });
  // METHOD: evidence −6.06, growth −1.79; endpoints at 3 instead of 4: 20 × 0.814 / 7.93 = 2.05
  expect(pullsDown?.kind).toBe('evidence');
  expect(pullsDown?.points).toBeCloseTo(-6.06, 2);
  expect(helps?.kind).toBe('barriers');
  expect(helps?.points).toBeCloseTo(0.69, 2);
});

test('a task pulls down where it weighs more than the market', () => {
  const inputs = {
    ...backendInputs,
    tasks: [task('typing', 60, 5), task('talking', 40, 1)],
    evidence: totalling('evidence', -1),
  };
  const { pullsDown } = reasonsOf(inputs);
  expect(pullsDown).toMatchObject({ kind: 'task', taskId: 'typing', score: 5 });
  // At 3 instead of 5 typing alone is worth 0.6 × 2 of resistance.
  expect(pullsDown!.points).toBeCloseTo((-1.2 * 0.96 * 1.02 * 0.95 * 100) / 7.93, 9);
});

test('outside the tasks the market moves Backend most, down or up', () => {
  const parts = attribute(backendInputs);
  expect(strongestModifier(parts)).toEqual({ kind: 'evidence', points: parts.evidence });
  expect(strongestModifier({ ...parts, growth: 7 })).toEqual({ kind: 'growth', points: 7 });
});

test('what AI mostly does holds nothing, however large it is', () => {
  const tasks = [task('large', 96, 4), task('small', 4, 3)];
  expect(reasonsOf({ ...backendInputs, tasks }).holds?.taskId).toBe('small');
  expect(reasonsOf({ ...backendInputs, tasks: [task('a', 100, 4)] }).holds).toBeNull();
});

test('nothing pulls a role down that has no weak side, and nothing holds one that AI does alone', () => {
  const safe = {
    ...backendInputs,
    tasks: [task('a', 100, 1)],
    evidence: totalling('evidence', 0),
    growth: 0,
  };
  expect(reasonsOf(safe).pullsDown).toBeNull();
  expect(reasonsOf({ ...safe, tasks: [task('a', 100, 5)] }).holds).toBeNull();
  const bare = { ...safe, barriers: totalling('barriers', 0) };
  expect(reasonsOf(bare).helps).toBeNull();
  expect(strongestModifier(attribute(bare))).toBeNull();
});

test('of any inputs: nothing outside the tasks pulls or helps more than what is named', () => {
  fc.assert(
    fc.property(arbitraryInputs, (inputs) => {
      const { pullsDown, helps } = reasonsOf(inputs);
      const parts = attribute(inputs);
      for (const kind of MODIFIERS) {
        expect(pullsDown?.points ?? 0).toBeLessThanOrEqual(parts[kind] + 1e-9);
        expect(helps?.points ?? 0).toBeGreaterThanOrEqual(parts[kind] - 1e-9);
      }
    }),
  );
});
