import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyStep, assess, DIMENSION_GROUPS, sensitivity, type ScoringInputs } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs } from '../../golden/inputs';

/** Every variation by hand, without applyStep: path and delta → inputs. */
function variations(inputs: ScoringInputs): Map<string, ScoringInputs> {
  const all = new Map<string, ScoringInputs>();
  for (const delta of [-1, 1]) {
    inputs.tasks.forEach((task, index) => {
      const score = task.score + delta;
      if (score < 1 || score > 5) return;
      const tasks = inputs.tasks.with(index, { ...task, score });
      all.set(`tasks.${task.id}.score ${delta}`, { ...inputs, tasks });
    });
    for (const group of ['evidence', 'barriers'] as const) {
      const { ids, min, max } = DIMENSION_GROUPS[group];
      for (const id of ids) {
        const values = inputs[group] as Record<string, number>;
        const value = values[id]! + delta;
        if (value < min || value > max) continue;
        all.set(`${group}.${id} ${delta}`, { ...inputs, [group]: { ...values, [id]: value } });
      }
    }
    const growth = inputs.growth + delta;
    if (Math.abs(growth) <= 2) all.set(`growth ${delta}`, { ...inputs, growth });
  }
  return all;
}

test('names every single step inside the ranges once, each equal to a difference of assess', () => {
  fc.assert(
    fc.property(arbitraryInputs, (inputs) => {
      const now = assess(inputs);
      const expected = variations(inputs);
      const steps = sensitivity(inputs);
      expect(new Set(steps.map(({ path, delta }) => `${path} ${delta}`))).toEqual(
        new Set(expected.keys()),
      );
      expect(steps).toHaveLength(expected.size);
      for (const step of steps) {
        const then = assess(expected.get(`${step.path} ${step.delta}`)!);
        expect(Math.abs(step.score - then.score)).toBeLessThan(1e-12);
        expect(Math.abs(step.change - (then.score - now.score))).toBeLessThan(1e-12);
        expect(step.zone).toBe(then.zone);
        expect(step.crosses).toBe(then.zone !== now.zone);
        expect(assess(applyStep(inputs, step.path, step.delta)).score).toBe(step.score);
      }
    }),
  );
});

test('the largest change stands first; equal ones by path, the step down before the step up', () => {
  fc.assert(
    fc.property(arbitraryInputs, (inputs) => {
      const steps = sensitivity(inputs);
      steps.slice(1).forEach((step, index) => {
        const before = steps[index]!;
        const larger = Math.abs(before.change) - Math.abs(step.change);
        expect(larger).toBeGreaterThan(-2e-9);
        if (Math.abs(larger) > 1e-12) return;
        expect(before.path <= step.path).toBe(true);
        if (before.path === step.path) expect([before.delta, step.delta]).toEqual([-1, 1]);
      });
    }),
  );
});

describe('Backend/API Developer', () => {
  const steps = sensitivity(backendInputs);
  const change = (path: string, delta: number) =>
    steps.find((step) => step.path === path && step.delta === delta)!.change;

  test('16 task steps, 10 of evidence, 6 of barriers (four stand at 0), 2 of growth', () => {
    expect(steps).toHaveLength(16 + 10 + 6 + 2);
  });

  test('the figures as arithmetic written out', () => {
    const evidence = 1 - 0.04 * 4;
    const barriers = 1 + 0.02;
    const growth = 1 - 0.05;
    const points = (raw: number) => (raw / 7.93) * 100;
    const endpoints = points(0.2 * evidence * barriers * growth);
    expect(endpoints).toBeCloseTo(2.0529, 4);
    expect(change('tasks.implement-endpoints.score', -1)).toBeCloseTo(endpoints, 12);
    expect(change('tasks.implement-endpoints.score', 1)).toBeCloseTo(-endpoints, 12);
    expect(change('growth', 1)).toBeCloseTo(points(3.05 * evidence * barriers * 0.05), 12);
    expect(change('evidence.wages', 1)).toBeCloseTo(points(3.05 * 0.04 * barriers * growth), 12);
    expect(change('barriers.unions', 1)).toBeCloseTo(points(3.05 * evidence * 0.02 * growth), 12);
    expect(steps[0]!.path).toBe('tasks.implement-endpoints.score');
  });

  test('half a point short of Yellow, every step to the safer side crosses, none to the other', () => {
    for (const step of steps) expect(step.crosses).toBe(step.change > 0);
  });
});

describe('applyStep', () => {
  const taskAfter = (inputs: ScoringInputs) =>
    inputs.tasks.find((task) => task.id === 'implement-endpoints')!;

  test("a task's default bucket follows its score, a chosen one stays", () => {
    const path = 'tasks.implement-endpoints.score';
    expect(taskAfter(applyStep(backendInputs, path, -1))).toMatchObject({
      score: 3,
      bucket: 'augmented',
    });
    const tasks = backendInputs.tasks.map((task) => ({ ...task, bucket: 'notInvolved' as const }));
    expect(taskAfter(applyStep({ ...backendInputs, tasks }, path, -1))).toMatchObject({
      score: 3,
      bucket: 'notInvolved',
    });
  });

  test('leaves the given inputs alone', () => {
    const before = structuredClone(backendInputs);
    applyStep(backendInputs, 'growth', 1);
    expect(backendInputs).toEqual(before);
  });

  test.each([
    ['tasks.nobody.score', 1, 'unknown'],
    ['protective.physicality', 1, 'unknown'],
    ['barriers.unions', -1, 'outOfRange'],
    ['growth', -2, 'outOfRange'],
    ['growth', NaN, 'outOfRange'],
  ])('%s by %s is refused: %s', (path, delta, problem) => {
    const run = () => applyStep(backendInputs, path as 'growth', delta);
    expect(run).toThrow(expect.objectContaining({ field: path, problem }) as Error);
  });
});
