import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, insights, INSIGHTS_AT_MOST, type Insight, type ScoringInputs } from '@/engine';
import { roleInputs } from '@/data/roleInputs';
import type { Role } from '@/data/schema';
import { arbitraryInputs } from '../../golden/arbitraryInputs';
import { backendInputs, fromTotals, task, totalling } from '../../golden/inputs';

const files = import.meta.glob<Role>('../../src/data/roles/*.json', {
  import: 'default',
  eager: true,
});

function find<K extends Insight['kind']>(kind: K, personal: ScoringInputs, base = personal) {
  const found = insights(base, personal).find((insight) => insight.kind === kind);
  return found as Extract<Insight, { kind: K }> | undefined;
}

test('the untouched Backend role, most important first', () => {
  expect(insights(backendInputs, backendInputs)).toEqual([
    { kind: 'highExposure', tasks: 2, of: 8, timePercent: 20 + 10 },
    { kind: 'border', up: true, zone: 'YELLOW', points: 0.5 },
    {
      kind: 'evidence',
      against: {
        ids: ['companyActions', 'wages', 'aiToolMaturity', 'expertConsensus'],
        value: -1,
      },
      inFavour: null,
    },
    expect.objectContaining({ kind: 'largestTask', taskId: 'implement-endpoints' }),
    { kind: 'growth', value: -1 },
    expect.objectContaining({ kind: 'safestTask', taskId: 'api-design', timePercent: 15 }),
    { kind: 'barrier', strongest: { ids: ['liability'], value: 1 } },
  ]);
});

test('a change comes first: the group that moved the score most', () => {
  const growth = 0;
  const evidence = totalling('evidence', 6);
  expect(insights(backendInputs, { ...backendInputs, growth })[0]).toMatchObject({
    kind: 'change',
    group: 'growth',
    alone: true,
  });
  const both = insights(backendInputs, { ...backendInputs, growth, evidence });
  expect(both[0]).toMatchObject({ kind: 'change', group: 'evidence', alone: false });
});

test('what never enters the score is no change', () => {
  const protective = totalling('protective', 9);
  expect(find('change', { ...backendInputs, protective }, backendInputs)).toBeUndefined();
});

describe('the nearest border', () => {
  const at = (shown: number) => fromTotals((shown / 100) * 7.93 + 0.54, 0, 0, 0);
  test.each([
    [10, true, 'YELLOW', 15],
    [25, false, 'RED', 0],
    [36, false, 'RED', 11],
    [36.5, true, 'GREEN', 11.5],
    [47.9, true, 'GREEN', 0.1],
    [48, false, 'YELLOW', 0],
    [55.5, false, 'YELLOW', 7.5],
  ])('at %d', (shown, up, zone, points) => {
    expect(assess(at(shown)).shown).toBe(shown);
    expect(find('border', at(shown))).toEqual({ kind: 'border', up, zone, points });
  });
});

describe('tasks', () => {
  const week = (...tasks: ScoringInputs['tasks']) => ({ ...backendInputs, tasks });

  test('the largest that is the safest too is told once', () => {
    const inputs = week(task('a', 60, 1), task('b', 40, 4));
    expect(find('largestTask', inputs)).toMatchObject({ taskId: 'a', safest: true });
    expect(find('safestTask', inputs)).toBeUndefined();
  });

  test('where all score alike none is called safe', () => {
    const inputs = week(task('a', 60, 5), task('b', 40, 5));
    expect(find('largestTask', inputs)).toMatchObject({ taskId: 'a', safest: false });
    expect(find('safestTask', inputs)).toBeUndefined();
  });

  test('a single task is not compared', () => {
    expect(find('largestTask', week(task('a', 7, 5)))).toBeUndefined();
  });

  test('times are relative weights', () => {
    const inputs = week(task('a', 1, 4), task('b', 2, 2));
    expect(find('highExposure', inputs)).toMatchObject({ tasks: 1, of: 2, timePercent: 33.3 });
  });
});

test('nothing in the market and no barrier is said as such', () => {
  const neutral = fromTotals(3, 0, 0, 0);
  expect(find('evidence', neutral)).toMatchObject({ against: null, inFavour: null });
  expect(find('barrier', neutral)).toMatchObject({ strongest: null });
});

function expectSound(list: Insight[]) {
  expect(list.length).toBeGreaterThanOrEqual(4);
  expect(list.length).toBeLessThanOrEqual(INSIGHTS_AT_MOST);
  expect(new Set(list.map(({ kind }) => kind)).size).toBe(list.length);
  for (const insight of list) {
    if (insight.kind === 'border') expect(insight.points).toBeGreaterThanOrEqual(0);
    if (insight.kind !== 'evidence') continue;
    if (insight.against) expect(insight.against.value).toBeLessThan(0);
    if (insight.inFavour) expect(insight.inFavour.value).toBeGreaterThan(0);
  }
}

test.each(Object.values(files).map((role) => [role.id, role] as const))(
  'four to seven sound insights for %s',
  (_, role) => expectSound(insights(roleInputs(role), roleInputs(role))),
);

test('four to seven sound insights for any inputs', () => {
  fc.assert(
    fc.property(arbitraryInputs, arbitraryInputs, (base, personal) => {
      expectSound(insights(base, personal));
    }),
  );
});
