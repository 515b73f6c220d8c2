import { describe, expect, test } from 'vitest';
import {
  assess,
  attribute,
  checkVariant,
  compositionOf,
  describeChange,
  enhancedShare,
  rebaseVariant,
  reread,
  variantInputs,
  type VariantTask,
} from '@/engine';
import { authoredVariant } from '@/data/authoredVariant';
import { backend, backendInputs, fromTotals, task } from './inputs';

describe('published figures (METHOD section 7)', () => {
  test.each([
    ['Backend/API Developer', fromTotals(3.05, -4, 1, -1), 24.5, 'RED', null],
    ['its AI-driven variant', fromTotals(3.47, -1, 2, -1), 34.7, 'YELLOW', undefined],
    ['Security Software Developer', fromTotals(3.35, 6, 3, 1), 51.5, 'GREEN', undefined],
    ['Programmer', fromTotals(2.2, -8, 0, -2), 10.2, 'RED', null],
    ['Systems Software Developer', fromTotals(3.6, 6, 2, 0), 51.7, 'GREEN', undefined],
    ['Cloud Architect', fromTotals(3.85, 2, 3, 1), 51.5, 'GREEN', undefined],
    ['DevSecOps Engineer', fromTotals(3.25, 9, 3, 2), 58.2, 'GREEN', 'Accelerated'],
    ['Junior Software Developer', fromTotals(2.1, -9, 0, -1), 9.3, 'RED', null],
  ])('%s', (_, inputs, shown, zone, subLabel) => {
    const result = assess(inputs);
    expect(result.shown).toBe(shown);
    expect(result.zone).toBe(zone);
    // With totals only, the share of time at 3+ is unknown below task score 3.
    if (subLabel !== undefined) expect(result.subLabel).toBe(subLabel);
  });

  test('Senior Software Engineer by its public shares', () => {
    const times = [20, 15, 20, 10, 5, 15, 10, 5];
    const scores = [2, 3, 3, 2, 2, 1, 1, 1];
    const inputs = {
      ...fromTotals(3, 5, 2, 0),
      tasks: times.map((time, index) => task(`t${index}`, time, scores[index]!)),
    };
    const result = assess(inputs);
    expect(result.shown).toBe(55.4);
    expect(result.shares).toEqual({ displaced: 0, augmented: 70, notInvolved: 30 });
    expect(result.subLabel).toBe('Transforming');
    expect(Number((result.shown - assess(backendInputs).shown).toFixed(1))).toBe(30.9);
  });
});

describe('Backend/API Developer', () => {
  const result = assess(backendInputs);

  test('score as arithmetic written out', () => {
    const weighted = 15 * 2 + 20 * 4 + 15 * 3 + 10 * 3 + 10 * 2 + 10 * 4 + 10 * 2 + 10 * 3;
    const resistance = 6 - weighted / 100;
    const raw = resistance * (1 - 0.04 * 4) * (1 + 0.02 * 1) * (1 - 0.05 * 1);
    expect(resistance).toBeCloseTo(3.05, 12);
    expect(result.taskResistance).toBe(resistance);
    expect(result.score).toBeCloseTo(((raw - 0.54) / 7.93) * 100, 12);
    expect(result.shown).toBe(24.5);
    expect(result.zone).toBe('RED');
    expect(result.subLabel).toBeNull();
  });

  test('shares, 3+ share and quick screen', () => {
    expect(result.shares).toEqual({ displaced: 30, augmented: 70, notInvolved: 0 });
    expect(result.share3plus).toBe(65);
    expect(result.protectiveTotal).toBe(2);
    expect(result.quickScreen).toBe(true);
  });

  test('exact attribution 31.65 − 6.06 + 0.69 − 1.79', () => {
    const parts = attribute(backendInputs);
    expect(parts.tasks).toBeCloseTo(31.65, 2);
    expect(parts.evidence).toBeCloseTo(-6.06, 2);
    expect(parts.barriers).toBeCloseTo(0.69, 2);
    expect(parts.growth).toBeCloseTo(-1.79, 2);
    expect(parts.cap).toBe(0);
  });

  test('published composition +30.5 −8.0 +1.5 +2.2 −2.5 = 23.7', () => {
    const parts = compositionOf(backendInputs);
    expect(parts.tasks).toBeCloseTo(30.5, 9);
    expect(parts.evidence).toBeCloseTo(-8, 9);
    expect(parts.barriers).toBeCloseTo(1.5, 9);
    expect(parts.protective).toBeCloseTo(2.22, 2);
    expect(parts.growth).toBeCloseTo(-2.5, 9);
    expect(parts.total).toBeCloseTo(23.72, 2);
  });
});

describe('AI-driven variant of Backend/API Developer', () => {
  const variant = authoredVariant(backend)!;
  const inputs = variantInputs(backendInputs, variant);

  test('34.7 YELLOW from task resistance 3.47, 85 % enhanced', () => {
    const result = assess(inputs);
    expect(result.taskResistance).toBeCloseTo(3.47, 12);
    expect(result.evidenceTotal).toBe(-1);
    expect(result.barriersTotal).toBe(2);
    expect(result.shown).toBe(34.7);
    expect(result.subLabel).toBe('Moderate');
    expect(result.zone).toBe('YELLOW');
    expect(enhancedShare(variant)).toBe(85);
  });

  test('re-reads 33.0, 33.0, 33.9, 32.5: conservative 32.5, not fragile', () => {
    const cautious = reread(backendInputs, inputs);
    expect(cautious.tasks.shown).toBe(33);
    expect(cautious.evidence.shown).toBe(33);
    expect(cautious.barriers.shown).toBe(33.9);
    expect(cautious.growth.shown).toBe(32.5);
    expect(cautious.conservativeScore).toBe(cautious.growth.score);
    expect(cautious.boundaryFragile).toBe(false);
  });

  test('keeps to every rule and comes back unchanged for the untouched role', () => {
    expect(checkVariant(backendInputs, variant)).toEqual([]);
    const carried = rebaseVariant(backendInputs, variant, backendInputs);
    const figures = (tasks: VariantTask[]) =>
      Object.fromEntries(tasks.map(({ id, time, score, bucket }) => [id, [time, score, bucket]]));
    expect(figures(carried.tasks)).toEqual(figures(variant.tasks));
  });

  test('is a material step to the safer side', () => {
    expect(describeChange(24.5, 34.7)).toEqual({
      points: 10.2,
      direction: 'safer',
      size: 'material',
    });
  });
});

test('the top of the scale: barriers 5 reach 100, barriers 10 would be 109.7', () => {
  expect(assess(fromTotals(5, 10, 5, 2)).score).toBeCloseTo(100, 9);
  const capped = fromTotals(5, 10, 10, 2);
  expect(assess(capped).score).toBe(100);
  expect(attribute(capped).cap).toBeCloseTo(100 - 109.7, 1);
  expect(assess(fromTotals(1, -10, 0, -2)).score).toBeCloseTo(0, 12);
});
