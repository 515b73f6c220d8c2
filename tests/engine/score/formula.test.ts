import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { modifiersOf, scoreFrom, scoreOfRaw, unclampedScore } from '@/engine/score/formula';
import { rawToShow, readingFrom, readingOf, taskResistanceToShow } from '@/engine/score/reading';
import { backendInputs, fromTotals, task } from '../../golden/inputs';

const backendTotals = { evidence: -4, barriers: 1, growth: -1 };

test('one factor per total, as the method writes them', () => {
  const { evidence, barriers, growth } = modifiersOf(backendTotals);
  expect(evidence).toBeCloseTo(0.84, 12);
  expect(barriers).toBeCloseTo(1.02, 12);
  expect(growth).toBeCloseTo(0.95, 12);
});

test('0.54 is the bottom of the scale, 8.47 its top, and nothing lies outside', () => {
  expect(unclampedScore(0.54)).toBe(0);
  expect(unclampedScore(8.47)).toBeCloseTo(100, 12);
  expect([scoreOfRaw(0.1), scoreOfRaw(0.54), scoreOfRaw(9)]).toEqual([0, 0, 100]);
  expect(scoreOfRaw(0.54 + 7.93 / 4)).toBeCloseTo(25, 12);
});

test('the score in one line and the reading equal the whole assessment', () => {
  const { score, shown, zone, taskResistance } = assess(backendInputs);
  expect(scoreFrom(3.05, backendTotals)).toBeCloseTo(score, 12);
  expect(readingOf(backendInputs)).toEqual({ score, shown, zone });
  expect(readingFrom(taskResistance, backendTotals)).toEqual({ score, shown, zone });
});

describe('the least that shows a score', () => {
  test.each([0.1, 25, 48, 99.9])('%d is shown from there on and not below', (shown) => {
    const raw = rawToShow(shown);
    expect(scoreOfRaw(raw)).toBeCloseTo(shown - 0.05, 10);
    const resistance = taskResistanceToShow(shown, backendTotals);
    expect(readingFrom(resistance + 1e-9, backendTotals).shown).toBe(shown);
    expect(readingFrom(resistance - 1e-6, backendTotals).shown).toBeCloseTo(shown - 0.1, 9);
  });

  test('of Yellow for the Backend role as arithmetic written out', () => {
    const raw = 0.54 + (7.93 * 24.95) / 100;
    expect(taskResistanceToShow(25, backendTotals)).toBeCloseTo(raw / (0.84 * 1.02 * 0.95), 12);
  });
});

test('what an assessment says beside the score', () => {
  const tasks = [task('a', 1, 5), task('b', 1, 3), task('c', 2, 1)];
  const inputs = { ...fromTotals(3, 4, 3, 2, 5), tasks };
  const result = assess(inputs);
  // 6 − (5 + 3 + 2) ÷ 4 = 3.5; a half of the time scores 3 or more.
  expect(result).toMatchObject({
    taskResistance: 3.5,
    evidenceTotal: 4,
    barriersTotal: 3,
    protectiveTotal: 5,
    growth: 2,
    share3plus: 50,
    shares: { displaced: 25, augmented: 25, notInvolved: 50 },
    quickScreen: false,
    zone: 'GREEN',
    subLabel: 'Accelerated',
  });
  expect(result.raw).toBeCloseTo(3.5 * 1.16 * 1.06 * 1.1, 12);
});
