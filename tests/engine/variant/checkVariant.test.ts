import { describe, expect, test } from 'vitest';
import { checkVariant, type Variant, type VariantTask, type VariantVerdict } from '@/engine';
import { fromTotals, task } from '../../golden/inputs';

const base = {
  ...fromTotals(3, 0, 2, 0),
  tasks: [task('type', 30, 4), task('decide', 40, 2), task('meet', 30, 1)],
};
const NONE = { points: 0, reason: '', source: '' };
const noDeltas = { evidence: NONE, barriers: NONE, growth: NONE };
const row = (id: string, time: number, score: number): VariantTask => ({
  id,
  name: id,
  time,
  score,
  bucket: 'unchanged',
});
const version = (tasks: [string, number, number][], changes: Partial<Variant> = {}): Variant => ({
  tasks: tasks.map((each) => row(...each)),
  deltas: noDeltas,
  draft: false,
  ...changes,
});
const problems = (variant: Variant, of = base) =>
  checkVariant(of, variant).map(({ kind, field, points }) => [kind, field, points]);
const TODAY: [string, number, number][] = [
  ['type', 30, 4],
  ['decide', 40, 2],
  ['meet', 30, 1],
];
const verdict = (kind: VariantVerdict['kind'], more: Partial<VariantVerdict> = {}) => ({
  verdict: { kind, reason: 'A sample reason.', ...more },
});

describe('caps', () => {
  test('ten points against today, twelve for a new task, hold to the point', () => {
    const atCaps = version([
      ['type', 20, 4],
      ['decide', 38, 2],
      ['meet', 30, 1],
      ['direct', 12, 2],
    ]);
    expect(problems(atCaps)).toEqual([]);
    const beyond = version([
      ['type', 19, 4],
      ['decide', 38, 2],
      ['meet', 30, 1],
      ['direct', 13, 2],
    ]);
    expect(problems(beyond)).toEqual([
      ['movesTooFar', 'tasks.type', -11],
      ['newTaskTooLarge', 'tasks.direct', 13],
    ]);
  });

  test('a task that is left out has moved by all of its time', () => {
    const without = version([
      ['decide', 50, 2],
      ['meet', 50, 1],
    ]);
    expect(problems(without)).toEqual([
      ['movesTooFar', 'tasks.type', -30],
      ['movesTooFar', 'tasks.meet', 20],
    ]);
  });

  test('the total stays 100, and no task stands there twice', () => {
    const twice = version([...TODAY, ['meet', 5, 1]]);
    expect(problems(twice)).toEqual([
      ['totalNot100', 'tasks', 105],
      ['badTask', 'tasks.meet', undefined],
      ['movesTooFar', 'tasks.meet', -25],
    ]);
  });

  test('a delta other than 0 needs reason and source, and barriers rise by one at most', () => {
    const deltas = {
      evidence: { points: 1, reason: ' ', source: '' },
      barriers: { points: 2, reason: 'A sample reason.', source: 'A sample source' },
      growth: { points: 3, reason: 'A sample reason.', source: 'A sample source' },
    };
    expect(problems(version(TODAY, { deltas }))).toEqual([
      ['reasonMissing', 'deltas.evidence', 1],
      ['sourceMissing', 'deltas.evidence', 1],
      ['barriersDeltaTooHigh', 'deltas.barriers', 2],
      ['leavesRange', 'deltas.growth', 3],
    ]);
  });

  test('a delta that is no number leaves every range', () => {
    const odd = { ...NONE, points: Number.NaN };
    const deltas = { ...noDeltas, growth: odd };
    expect(problems(version(TODAY, { deltas }))).toContainEqual([
      'leavesRange',
      'deltas.growth',
      Number.NaN,
    ]);
  });
});

describe('verdicts', () => {
  const little = {
    ...base,
    tasks: [task('type', 9, 4), task('decide', 61, 2), task('meet', 30, 1)],
  };
  const littleToday: typeof TODAY = [
    ['type', 9, 4],
    ['decide', 61, 2],
    ['meet', 30, 1],
  ];

  test('transforms needs two signals, written or stored', () => {
    const missing = [['durabilitySignalsMissing', 'verdict', undefined]];
    expect(problems(version(TODAY, verdict('transforms')))).toEqual(missing);
    const one = { hiringTrend: 'A sample trend.' };
    expect(problems(version(TODAY, verdict('transforms', one)))).toEqual(missing);
    const both = { ...one, headcountFigure: 'A sample figure.' };
    expect(problems(version(TODAY, verdict('transforms', both)))).toEqual([]);
    expect(problems(version(TODAY, verdict('transforms', { storedSignals: true })))).toEqual([]);
  });

  test('little to build is said under 10 % of displaced time, and leaves the table alone', () => {
    expect(problems(version(littleToday, verdict('little')), little)).toEqual([]);
    const moved: typeof TODAY = [
      ['type', 5, 4],
      ['decide', 65, 2],
      ['meet', 30, 1],
    ];
    expect(problems(version(moved, verdict('little')), little)).toEqual([
      ['tableChanged', 'tasks', undefined],
    ]);
    expect(problems(version(TODAY, verdict('little')))).toEqual([
      ['moreThanLittle', 'verdict', 30],
    ]);
    const atTen = { ...base, tasks: [task('type', 10, 4), task('decide', 90, 2)] };
    const asIs = version(
      [
        ['type', 10, 4],
        ['decide', 90, 2],
      ],
      verdict('little'),
    );
    expect(problems(asIs, atTen)).toEqual([['moreThanLittle', 'verdict', 10]]);
  });

  test('displaced has no table of its own', () => {
    expect(problems(version(TODAY, verdict('displaced')))).toEqual([]);
    const rescored = version([['type', 30, 3], ...TODAY.slice(1)], verdict('displaced'));
    expect(problems(rescored)).toEqual([['tableChanged', 'tasks', undefined]]);
  });

  test('compresses is a judgement and asks for nothing', () => {
    expect(problems(version(TODAY, verdict('compresses')))).toEqual([]);
  });
});
