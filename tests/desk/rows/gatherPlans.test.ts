import { describe, expect, test } from 'vitest';
import { gatherPlans, gatherSteps, plansFrom } from '@/desk/rows/goals';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { readSession } from '@/desk/rows/readRows';
import { LIMITS } from '@/profile/format';
import { planOf, withPlan, type PlanStep } from '@/profile/plan';
import { deskOf } from './arbitraryDesk';
import { goal, oldClient, oldSession } from './release1';
import { sampleDate } from './sampleDesk';

const step = (id: string, changes: Partial<PlanStep> = {}): PlanStep => {
  return { id, text: 'Sample step', due: null, doneAt: null, ...changes };
};
const ids = (steps: readonly PlanStep[]) => steps.map(({ id }) => id);

describe('steps gathered from two sides', () => {
  test('are one where they are the same', () => {
    expect(gatherSteps([step('a')], [step('a'), step('b')])).toEqual([step('a'), step('b')]);
  });

  test.each([
    ['text', { text: 'Another step' }],
    ['end', { doneAt: sampleDate(3) }],
    ['date', { due: '2027-01-31' }],
  ])('of one id and another %s are both kept, whoever is asked first', (_, changes) => {
    const [mine, theirs] = [step('a'), step('a', changes)];
    for (const [first, second] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const both = gatherSteps([first], [second]);
      expect(both).toEqual([first, { ...second, id: 'a~2' }]);
      expect(gatherSteps(both, [second])).toEqual(both); // again adds nothing
    }
  });

  test('of one id are numbered on, so that two machines give them the same ids', () => {
    const texts = ['Second', 'Third', 'Fourth'].map((text) => step('a', { text }));
    expect(ids(gatherSteps([step('a')], texts))).toEqual(['a', 'a~2', 'a~3', 'a~4']);
  });
});

test('of more open steps than a plan holds the latest stay', () => {
  const agreed = [1, 2, 3, 4, 5].map((session) =>
    Array.from({ length: 50 }, (_, at) => step(`${session}-${at}`)),
  );
  const { then, now } = plansFrom(agreed);
  expect(now).toHaveLength(LIMITS.planSteps);
  expect(ids(now)).toEqual(ids(agreed.flat().slice(50)));
  for (const [at, steps] of agreed.entries()) {
    expect(ids(then[at]!)).toEqual(expect.arrayContaining(ids(steps)));
    expect(then[at]!.length).toBeLessThanOrEqual(LIMITS.planSteps);
  }
});

test('each session has what was agreed by then, in whatever order the rows stand', () => {
  const planned = (number: number, id: string) => {
    const { goals: _, ...session } = oldSession('client-1', number, []);
    const client = withPlan(session.work.client, [step(id)]);
    return { ...session, work: { ...session.work, client } };
  };
  const desk = deskOf([oldClient(1), oldClient(2)], [planned(2, 'later'), planned(1, 'earlier')]);
  const { clients, sessions } = gatherPlans(desk);
  expect(sessions.map(({ work }) => ids(planOf(work.client)))).toEqual([
    ['earlier', 'later'],
    ['earlier'],
  ]);
  expect(ids(planOf(clients[0]!.work.client))).toEqual(['earlier', 'later']);
  expect(clients[1]).toEqual(oldClient(2)); // who had no session has no plan
});

describe('the words of a goal', () => {
  const read = (text: string | undefined) => {
    const goals = [{ ...goal('a', ''), text }] as ReturnType<typeof goal>[];
    const { row, problems } = readSession(oldSession('client-1', 1, goals));
    const told = problems.map(({ field, reason }) => [field, reason]);
    return [planOf(row!.work.client).map((each) => each.text), told];
  };
  const most = DESK_LIMITS.goalCharacters;

  test('are kept whole up to their limit, and cut without a blank at the end', () => {
    expect(read('x'.repeat(most))).toEqual([['x'.repeat(most)], []]);
    const cut = ['goals.0.text', 'tooLong'];
    expect(read(`${'x'.repeat(most - 1)} y`)).toEqual([['x'.repeat(most - 1)], [cut]]);
  });

  test('that are not there are told as missing', () => {
    expect(read(undefined)).toEqual([[], [['goals.0.text', 'missing']]]);
  });
});
