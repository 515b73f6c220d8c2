import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assess,
  attribute,
  checkVariant,
  DIMENSION_GROUPS,
  draftVariant,
  explainChange,
  rebaseVariant,
  reread,
  SCORED_GROUPS,
  variantInputs,
  type ScoringInputs,
} from '@/engine';
import { arbitraryInputs } from '../golden/arbitraryInputs';

const always = (property: (inputs: ScoringInputs, other: ScoringInputs) => void) =>
  fc.assert(fc.property(arbitraryInputs, arbitraryInputs, property), { numRuns: 300 });
const sum = (parts: Record<string, number>) => Object.values(parts).reduce((a, b) => a + b, 0);

test('score is finite and within 0 … 100, shares add up to 100', () => {
  always((inputs) => {
    const { score, shown, shares } = assess(inputs);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
    expect(Math.abs(shown - score)).toBeLessThanOrEqual(0.05 + 1e-9);
    expect(sum(shares)).toBeCloseTo(100, 9);
  });
});

test('score never falls when evidence, a barrier or growth rises', () => {
  always((inputs) => {
    const { score } = assess(inputs);
    for (const group of ['evidence', 'barriers'] as const) {
      for (const id of DIMENSION_GROUPS[group].ids) {
        const values = inputs[group] as Record<string, number>;
        if (values[id] === DIMENSION_GROUPS[group].max) continue;
        const raised = { ...inputs, [group]: { ...values, [id]: values[id]! + 1 } };
        expect(assess(raised).score).toBeGreaterThanOrEqual(score);
      }
    }
    if (inputs.growth < 2) {
      expect(assess({ ...inputs, growth: inputs.growth + 1 }).score).toBeGreaterThanOrEqual(score);
    }
  });
});

test('score never rises when a task score rises', () => {
  always((inputs) => {
    const { score } = assess(inputs);
    inputs.tasks.forEach((task, index) => {
      if (task.score === 5) return;
      const tasks = inputs.tasks.with(index, { ...task, score: task.score + 1 });
      expect(assess({ ...inputs, tasks }).score).toBeLessThanOrEqual(score);
    });
  });
});

test('protective principles do not enter the score', () => {
  always((inputs, other) => {
    const changed = { ...inputs, protective: other.protective };
    expect(assess(changed).score).toBe(assess(inputs).score);
  });
});

test('attribute adds up to the score', () => {
  always((inputs) => {
    expect(Math.abs(sum(attribute(inputs)) - assess(inputs).score)).toBeLessThan(1e-9);
  });
});

test('explainChange adds up to the difference and gives nothing to untouched groups', () => {
  always((base, personal) => {
    const change = assess(personal).score - assess(base).score;
    expect(Math.abs(sum(explainChange(base, personal)) - change)).toBeLessThan(1e-9);
    const onlyGrowth = explainChange(base, { ...base, growth: personal.growth });
    expect([onlyGrowth.tasks, onlyGrowth.evidence, onlyGrowth.barriers]).toEqual([0, 0, 0]);
  });
});

test('a re-read is never above the score', () => {
  always((base, personal) => {
    const { score } = assess(personal);
    const cautious = reread(base, personal);
    for (const axis of SCORED_GROUPS) expect(cautious[axis].score).toBeLessThanOrEqual(score);
    expect(cautious.conservativeScore).toBe(
      Math.min(...SCORED_GROUPS.map((axis) => cautious[axis].score)),
    );
  });
});

test('order of tasks is irrelevant, to the last bit', () => {
  always((inputs) => {
    const reversed = { ...inputs, tasks: [...inputs.tasks].reverse() };
    expect(assess(reversed)).toEqual(assess(inputs));
  });
});

test('scaling all times changes nothing that is shown', () => {
  fc.assert(
    fc.property(arbitraryInputs, fc.double({ min: 0.01, max: 1000, noNaN: true }), (inputs, by) => {
      const tasks = inputs.tasks.map((task) => ({ ...task, time: task.time * by }));
      const scaled = assess({ ...inputs, tasks });
      expect(scaled.score).toBeCloseTo(assess(inputs).score, 9);
      expect(scaled.shown).toBe(assess(inputs).shown);
      expect(scaled.zone).toBe(assess(inputs).zone);
    }),
  );
});

test('a draft variant always keeps to the caps', () => {
  always((inputs) => {
    const draft = draftVariant(inputs);
    expect(draft.draft).toBe(true);
    expect(checkVariant(inputs, draft)).toEqual([]);
    assess(variantInputs(inputs, draft));
  });
});

test('a variant carried over to another week keeps to the caps', () => {
  always((base, personal) => {
    const carried = rebaseVariant(base, draftVariant(base), personal);
    expect(checkVariant(personal, carried)).toEqual([]);
  });
});
