import { describe, expect, test } from 'vitest';
import { insights, type Insight, type ScoringInputs } from '@/engine';
import { fromTotals, task, totalling } from '../../golden/inputs';

const kinds = (inputs: ScoringInputs) => insights(inputs, inputs).map(({ kind }) => kind);
const find = <K extends Insight['kind']>(kind: K, inputs: ScoringInputs) =>
  insights(inputs, inputs).find((each) => each.kind === kind) as Extract<Insight, { kind: K }>;

describe('the rest stands by its effect, the largest first', () => {
  const week = { ...fromTotals(3, 0, 0, 0), tasks: [task('a', 50, 3), task('b', 50, 3)] };

  test('evidence by its stronger side, all its strongest signals together', () => {
    // Evidence −1 × 0.04, growth 2 × 0.05, barriers 2 × 0.02; the tasks are in the middle.
    const inputs = {
      ...week,
      evidence: { ...totalling('evidence', 0), wages: -1 },
      barriers: { ...totalling('barriers', 0), unions: 2 },
      growth: 2,
    };
    expect(kinds(inputs).slice(2)).toEqual(['growth', 'evidence', 'barrier', 'largestTask']);
    // Three signals of −1 are 0.12 and more than growth.
    const three = { ...inputs.evidence, jobPostings: -1, companyActions: -1 };
    expect(kinds({ ...inputs, evidence: three })[2]).toBe('evidence');
    const inFavour = { ...totalling('evidence', 0), wages: -1, jobPostings: 2, companyActions: 2 };
    expect(kinds({ ...inputs, evidence: inFavour })[2]).toBe('evidence');
    const inverted = { ...totalling('evidence', 0), wages: 1, jobPostings: -2, companyActions: -2 };
    expect(kinds({ ...inputs, evidence: inverted })[2]).toBe('evidence');
    // Five barriers of 2 are 0.2.
    expect(kinds({ ...inputs, barriers: totalling('barriers', 10) })[2]).toBe('barrier');
  });

  test('by what would go without them, at the end of the scale too', () => {
    // Worst of all: without its evidence the score would be 4.5, without AI demand 0.8.
    expect(kinds(fromTotals(1, -10, 0, -2)).slice(2)).toEqual(['evidence', 'growth', 'barrier']);
  });

  test('a task by what its score does against the middle, either way', () => {
    // 80 % at 5, not 3, is 1.6 of resistance, 20 % at 2 is 0.2; growth is a tenth of what is left, 1.6.
    const tasks = [task('large', 80, 5), task('small', 20, 2)];
    const inputs = { ...week, tasks, growth: 2 };
    expect(kinds(inputs).slice(2)).toEqual([
      'largestTask',
      'safestTask',
      'growth',
      'evidence',
      'barrier',
    ]);
    const safe = [task('large', 80, 2), task('small', 20, 1)];
    expect(kinds({ ...week, tasks: safe, growth: 1 }).slice(2, 5)).toEqual([
      'largestTask',
      'safestTask',
      'growth',
    ]);
  });
});

describe('the strongest signals', () => {
  test('are those furthest from 0 on either side, all of them', () => {
    const evidence = {
      jobPostings: -2,
      companyActions: 1,
      wages: -1,
      aiToolMaturity: -2,
      expertConsensus: 0,
    };
    const barriers = { ...totalling('barriers', 0), regulatory: 1, unions: 2, cultural: 2 };
    const inputs = { ...fromTotals(3, 0, 0, 0), evidence, barriers };
    expect(find('evidence', inputs)).toEqual({
      kind: 'evidence',
      against: { ids: ['jobPostings', 'aiToolMaturity'], value: -2 },
      inFavour: { ids: ['companyActions'], value: 1 },
    });
    expect(find('barrier', inputs)).toEqual({
      kind: 'barrier',
      strongest: { ids: ['unions', 'cultural'], value: 2 },
    });
  });
});

describe('the tasks that are named', () => {
  const named = (kind: 'largestTask' | 'safestTask', ...tasks: ScoringInputs['tasks']) =>
    find(kind, { ...fromTotals(3, 0, 0, 0), tasks });

  test('of the largest the one that scores highest, the first of equals', () => {
    const tasks = [task('a', 30, 2), task('b', 30, 4), task('c', 30, 4), task('d', 10, 1)];
    expect(named('largestTask', ...tasks)).toEqual({
      kind: 'largestTask',
      safest: false,
      taskId: 'b',
      timePercent: 30,
      exposure: 'HIGH',
    });
  });

  test('of the safest the one that takes most time, the first of equals', () => {
    const tasks = [task('a', 60, 4), task('b', 10, 1), task('c', 15, 1), task('d', 15, 1)];
    expect(named('safestTask', ...tasks)).toEqual({
      kind: 'safestTask',
      taskId: 'c',
      timePercent: 15,
      exposure: 'LOW',
    });
  });

  test('times as percent with one decimal, whatever the weights', () => {
    expect(named('largestTask', task('a', 2, 1), task('b', 1, 3))).toMatchObject({
      timePercent: 66.7,
      safest: true,
    });
    expect(named('safestTask', task('a', 2, 4), task('b', 1, 3))).toMatchObject({
      timePercent: 33.3,
      exposure: 'MEDIUM',
    });
  });
});

describe('a change', () => {
  const before = fromTotals(3, 0, 0, 0);
  const first = (personal: Partial<ScoringInputs>) =>
    insights(before, { ...before, ...personal })[0];

  test('is told with its points as shown', () => {
    // 3 × 0.05 × 1 / 7.93 = 1.89 points down; barriers 1: 3 × 0.02 / 7.93 = 0.76 up.
    expect(first({ growth: -1 })).toEqual({
      kind: 'change',
      group: 'growth',
      points: -1.9,
      alone: true,
    });
    expect(first({ growth: -1, barriers: totalling('barriers', 1) })).toMatchObject({
      group: 'growth',
      alone: false,
    });
  });

  test('that moves less than is shown is none', () => {
    const tasks = [task('whole-week', 100, 3 + 0.003)];
    expect(first({ tasks })!.kind).toBe('highExposure');
  });
});
