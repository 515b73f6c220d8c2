import { describe, expect, test } from 'vitest';
import {
  checkVariant,
  EngineInputError,
  type ScoringInputs,
  type Variant,
  type VariantDelta,
  type VariantTask,
} from '@/engine';
import { fromTotals, task } from '../../golden/inputs';

/** Times as weights: 40, 40 and 20 percent of the week. */
const base: ScoringInputs = {
  ...fromTotals(3, 9, 1, 1),
  tasks: [task('a', 2, 4), task('b', 2, 2), task('c', 1, 1)],
};
const none: VariantDelta = { points: 0, reason: '', source: '' };
const row = (id: string, time: number, score = 2): VariantTask => {
  return { id, name: id, time, score, bucket: 'enhanced' };
};
const unchanged: Variant = {
  tasks: [row('a', 40), row('b', 40), row('c', 20)],
  deltas: { evidence: none, barriers: none, growth: none },
  draft: false,
};
const withTasks = (...tasks: VariantTask[]) => checkVariant(base, { ...unchanged, tasks });
const withDelta = (axis: keyof Variant['deltas'], delta: Partial<VariantDelta>) => {
  const full = { points: 0, reason: 'A reason', source: 'A source', ...delta };
  return checkVariant(base, { ...unchanged, deltas: { ...unchanged.deltas, [axis]: full } });
};

test('a variant that changes nothing breaks no rule', () => {
  expect(checkVariant(base, unchanged)).toEqual([]);
});

describe('times', () => {
  test('total 100, noise of sums aside', () => {
    expect(withTasks(row('a', 40 + 9e-7), row('b', 40), row('c', 20))).toEqual([]);
    expect(withTasks(row('a', 41), row('b', 40), row('c', 20))).toEqual([
      { kind: 'totalNot100', field: 'tasks', points: 101 },
    ]);
    expect(withTasks(row('a', 39), row('b', 40), row('c', 20))).toEqual([
      { kind: 'totalNot100', field: 'tasks', points: 99 },
    ]);
    expect(withTasks(row('a', 40 + 2e-6), row('b', 40), row('c', 20))).toEqual([
      { kind: 'totalNot100', field: 'tasks', points: 100.000002 },
    ]);
  });

  test('that are no numbers have no total and are no task', () => {
    const kinds = withTasks(row('a', NaN), row('b', 40), row('c', 20)).map(({ kind }) => kind);
    expect(kinds).toEqual(['totalNot100', 'badTask', 'movesTooFar']);
  });

  test('move by ten points at most, up and down', () => {
    expect(withTasks(row('a', 30), row('b', 50), row('c', 20))).toEqual([]);
    expect(withTasks(row('a', 29.9), row('b', 50.1), row('c', 20))).toEqual([
      { kind: 'movesTooFar', field: 'tasks.a', points: -10.1 },
      { kind: 'movesTooFar', field: 'tasks.b', points: 10.1 },
    ]);
  });

  test('noise does not break a limit', () => {
    const noise = 1e-13;
    expect(withTasks(row('a', 30 - noise), row('b', 50 + noise), row('c', 20))).toEqual([]);
  });

  test('of a task that is left out are given away', () => {
    expect(withTasks(row('a', 50), row('b', 50))).toEqual([
      { kind: 'movesTooFar', field: 'tasks.c', points: -20 },
    ]);
  });

  test('of a new task are twelve points at most', () => {
    const given = [row('a', 34), row('b', 34)];
    expect(withTasks(...given, row('c', 20), row('new', 12))).toEqual([]);
    expect(withTasks(...given, row('c', 19.9), row('new', 12.1))).toEqual([
      { kind: 'newTaskTooLarge', field: 'tasks.new', points: 12.1 },
    ]);
  });
});

describe('a task', () => {
  const scored = (score: number) => withTasks(row('a', 40, score), row('b', 40), row('c', 20));
  test.each([1, 1.5, 5])('may score %d', (score) => expect(scored(score)).toEqual([]));
  test.each([0.9, 5.1, NaN])('may not score %d', (score) => {
    expect(scored(score)).toEqual([{ kind: 'badTask', field: 'tasks.a' }]);
  });

  test('may have no time, and never less', () => {
    const given = [row('a', 40), row('b', 40), row('c', 20)];
    expect(withTasks(...given, row('new', 0))).toEqual([]);
    expect(withTasks(row('a', 41), row('b', 40), row('c', 20), row('new', -1))).toEqual([
      { kind: 'badTask', field: 'tasks.new' },
    ]);
  });
});

describe('a delta', () => {
  test('needs a reason and a source unless it is 0', () => {
    expect(withDelta('evidence', { points: 1 })).toEqual([]);
    expect(withDelta('evidence', { points: -1, reason: ' \n' })).toEqual([
      { kind: 'reasonMissing', field: 'deltas.evidence', points: -1 },
    ]);
    expect(withDelta('growth', { points: 1, source: '\t' })).toEqual([
      { kind: 'sourceMissing', field: 'deltas.growth', points: 1 },
    ]);
    expect(withDelta('barriers', { points: 1, reason: '', source: '' })).toEqual([
      { kind: 'reasonMissing', field: 'deltas.barriers', points: 1 },
      { kind: 'sourceMissing', field: 'deltas.barriers', points: 1 },
    ]);
  });

  test('of barriers is one at most; others have no such limit', () => {
    expect(withDelta('barriers', { points: 1 })).toEqual([]);
    expect(withDelta('barriers', { points: 1.5 })).toEqual([
      { kind: 'barriersDeltaTooHigh', field: 'deltas.barriers', points: 1.5 },
    ]);
    expect(withDelta('evidence', { points: -3 })).toEqual([]);
  });

  test.each([
    // Evidence stands at 9 of −10 … 10, barriers at 1 of 0 … 10, growth at 1 of −2 … 2.
    ['evidence', 1, -19],
    ['barriers', 1, -1],
    ['growth', 1, -3],
  ] as const)('of %s keeps the total in its range', (axis, up, down) => {
    const leaves = (points: number) => {
      const left = withDelta(axis, { points }).filter(({ kind }) => kind === 'leavesRange');
      return left.map(({ field, points: told }) => [field, told]);
    };
    expect([leaves(up), leaves(down)]).toEqual([[], []]);
    expect(leaves(down - 1)).toEqual([[`deltas.${axis}`, down - 1]]);
    expect(leaves(NaN)).toEqual([[`deltas.${axis}`, NaN]]);
    if (axis !== 'barriers') expect(leaves(up + 1)).toEqual([[`deltas.${axis}`, up + 1]]);
  });

  test('of barriers can leave at the top too', () => {
    const delta = { points: 1, reason: 'A reason', source: 'A source' };
    const full = { ...unchanged, deltas: { ...unchanged.deltas, barriers: delta } };
    expect(checkVariant({ ...base, ...atBarriers(9) }, full)).toEqual([]);
    expect(checkVariant({ ...base, ...atBarriers(10) }, full)).toEqual([
      { kind: 'leavesRange', field: 'deltas.barriers', points: 1 },
    ]);
  });

  const atBarriers = (total: number) => ({ barriers: fromTotals(3, 0, total, 0).barriers });
});

describe('a verdict', () => {
  const judged = (verdict: Variant['verdict']) => checkVariant(base, { ...unchanged, verdict });
  const both = { hiringTrend: 'Hiring grows', headcountFigure: '120 more' };

  test('that a role transforms needs a hiring trend and a headcount figure', () => {
    const missing = [{ kind: 'durabilitySignalsMissing', field: 'verdict' }];
    const transforms = { kind: 'transforms', reason: 'A reason' } as const;
    expect(judged({ ...transforms, ...both })).toEqual([]);
    expect(judged(transforms)).toEqual(missing);
    expect(judged({ ...transforms, ...both, hiringTrend: ' ' })).toEqual(missing);
    expect(judged({ ...transforms, ...both, headcountFigure: '\n' })).toEqual(missing);
    expect(judged({ ...transforms, hiringTrend: 'Hiring grows' })).toEqual(missing);
    expect(judged({ ...transforms, headcountFigure: '120 more' })).toEqual(missing);
  });

  test('that it is compresses needs neither', () => {
    expect(judged({ kind: 'compresses', reason: 'A reason' })).toEqual([]);
  });
});

test('a base that is no input is refused', () => {
  expect(() => checkVariant({ ...base, tasks: [] }, unchanged)).toThrow(EngineInputError);
});
