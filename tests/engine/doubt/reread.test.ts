import { describe, expect, test } from 'vitest';
import { assess, reread } from '@/engine';
import { backendInputs, fromTotals, task } from '../../golden/inputs';

test('a deleted displaced task comes back with half its time at its base score', () => {
  const kept = backendInputs.tasks.filter((each) => each.id !== 'write-tests');
  const tasks = kept.map((each) => (each.id === 'api-design' ? { ...each, time: 25 } : each));
  const { inputs } = reread(backendInputs, { ...backendInputs, tasks }).tasks;
  const back = inputs.tasks.find((each) => each.id === 'write-tests');
  expect(back).toMatchObject({ time: 5, score: 4 });
  expect(inputs.tasks.find((each) => each.id === 'api-design')?.time).toBeCloseTo(20, 12);
});

test('without a fall of displaced time the task axis stays as it is', () => {
  expect(reread(backendInputs, backendInputs).tasks.inputs).toBe(backendInputs);
});

test('at the end of a range an axis has nowhere to go', () => {
  const lowest = fromTotals(3, -10, 0, -2);
  const cautious = reread(lowest, lowest);
  expect(cautious.conservativeScore).toBe(assess(lowest).score);
});

test('giving time back never counts as good news', () => {
  const base = { ...fromTotals(3, 0, 0, 0), tasks: [task('a', 50, 4), task('b', 50, 2)] };
  const personal = { ...base, tasks: [task('a', 20, 1), task('c', 80, 5)] };
  const cautious = reread(base, personal);
  expect(cautious.tasks.score).toBe(assess(personal).score);
});

test.each([
  [45, true],
  [51, true],
  [44.9, false],
  [51.6, false],
])('a shown score of %d on the line: %s', (shown, fragile) => {
  const resistance = (shown / 100) * 7.93 + 0.54;
  const inputs = fromTotals(resistance, 0, 0, 0);
  expect(assess(inputs).shown).toBe(shown);
  const axesHold = reread(inputs, inputs).evidence.shown >= 48;
  expect(reread(inputs, inputs).boundaryFragile).toBe(fragile || (shown > 48 && !axesHold));
});

describe('Green above the band is on the line where one axis reads below Green', () => {
  /** Evidence at −7: one point less is 0.68 ÷ 0.72 of the raw value; the other axes lose less. */
  const at = (shown: number) =>
    fromTotals((0.54 + (7.93 * shown) / 100) / (0.72 * 1.2 * 1.1), -7, 10, 2);

  test.each([
    [51.1, 47.9, true],
    [51.2, 48, false],
  ])('a shown score of %d with evidence at %d: %s', (shown, evidence, fragile) => {
    expect(assess(at(shown)).shown).toBe(shown);
    const cautious = reread(at(shown), at(shown));
    expect(cautious.evidence.shown).toBe(evidence);
    expect([cautious.barriers.zone, cautious.growth.zone]).toEqual(['GREEN', 'GREEN']);
    expect(cautious.boundaryFragile).toBe(fragile);
  });
});

test('an axis that has nowhere to go keeps the very inputs', () => {
  const lowest = fromTotals(3, -10, 0, -2);
  const { tasks, evidence, barriers, growth } = reread(lowest, lowest);
  for (const axis of [tasks, evidence, barriers, growth]) expect(axis.inputs).toBe(lowest);
});
