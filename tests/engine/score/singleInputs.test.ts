import { describe, expect, test } from 'vitest';
import { EngineInputError, type Confidence } from '@/engine';
import { inputErrors } from '@/engine/score/inputErrors';
import { canStep, singleInputs } from '@/engine/score/singleInputs';
import { fromTotals, task } from '../../golden/inputs';

const inputs = { ...fromTotals(3, -8, 1, 2), tasks: [task('a', 1, 1), task('b', 3, 4)] };

test('every input that a person sets by itself, in the order of the form', () => {
  const singles = singleInputs(inputs);
  expect(singles.slice(0, 3)).toEqual([
    { path: 'tasks.a.score', group: 'tasks', value: 1, min: 1, max: 5, weight: 25 },
    { path: 'tasks.b.score', group: 'tasks', value: 4, min: 1, max: 5, weight: 75 },
    { path: 'evidence.jobPostings', group: 'evidence', value: -2, min: -2, max: 2, weight: 1 },
  ]);
  expect(singles.map(({ path }) => path)).toEqual([
    'tasks.a.score',
    'tasks.b.score',
    'evidence.jobPostings',
    'evidence.companyActions',
    'evidence.wages',
    'evidence.aiToolMaturity',
    'evidence.expertConsensus',
    'barriers.regulatory',
    'barriers.physicalPresence',
    'barriers.unions',
    'barriers.liability',
    'barriers.cultural',
    'growth',
  ]);
  expect(singles[7]).toEqual({
    path: 'barriers.regulatory',
    group: 'barriers',
    value: 1,
    min: 0,
    max: 2,
    weight: 1,
  });
  expect(singles.at(-1)).toEqual({
    path: 'growth',
    group: 'growth',
    value: 2,
    min: -2,
    max: 2,
    weight: 1,
  });
});

test.each([
  [1, -1, false],
  [1, 1, true],
  [2, -1, true],
  [4, 1, true],
  [5, 1, false],
  [5, -1, true],
  [1.5, -1, false],
])('a score of %d can move by %d: %s', (value, delta, can) => {
  const [single] = singleInputs(inputs);
  expect(canStep({ ...single!, value }, delta)).toBe(can);
});

describe('how far a sum may be off', () => {
  const plain = (errors: { sum: number; chance: number }[]) =>
    new Map(errors.map(({ sum, chance }) => [sum, chance]));

  test('growth at the top of its range can only be one too high', () => {
    const growth = plain(inputErrors(inputs, 'sure').growth);
    expect([...growth.keys()].sort()).toEqual([-1, 0]);
    expect(growth.get(-1)).toBeCloseTo(0.05, 12);
    expect(growth.get(0)).toBeCloseTo(0.95, 12);
  });

  test('growth at the bottom can only be one too low', () => {
    const growth = plain(inputErrors({ ...inputs, growth: -2 }, 'guessing').growth);
    expect(growth.get(1)).toBeCloseTo(0.25, 12);
    expect(growth.get(0)).toBeCloseTo(0.75, 12);
  });

  test('tasks weigh by their percent of the week', () => {
    const tasks = plain(inputErrors(inputs, 'roughly').tasks);
    // a can only rise (25), b can do both (75): 2 × 3 sums.
    expect([...tasks.keys()].sort((x, y) => x - y)).toEqual([-75, -50, 0, 25, 75, 100]);
    expect(tasks.get(100)).toBeCloseTo(0.15 * 0.15, 12);
    expect(tasks.get(0)).toBeCloseTo(0.85 * 0.7, 12);
  });

  test('each group may have a confidence of its own', () => {
    const each = { tasks: 'sure', evidence: 'sure', barriers: 'sure', growth: 'guessing' } as const;
    const growth = plain(inputErrors({ ...inputs, growth: 0 }, each).growth);
    expect(growth.get(1)).toBeCloseTo(0.25, 12);
    expect(inputErrors(inputs, each).tasks).toEqual(inputErrors(inputs, 'sure').tasks);
  });

  test.each<[unknown, string]>([
    ['certain', 'confidence'],
    ['toString', 'confidence'],
    [undefined, 'confidence'],
    [null, 'confidence'],
    [{ tasks: 'sure', evidence: 'sure', barriers: 'odd', growth: 'sure' }, 'confidence.barriers'],
    [{}, 'confidence.tasks'],
  ])('a confidence of %j is refused', (confidence, field) => {
    const run = () => inputErrors(inputs, confidence as Confidence);
    expect(run).toThrow(EngineInputError);
    expect(run).toThrow(expect.objectContaining({ field, problem: 'unknown' }) as Error);
  });
});
