import { expect, test } from 'vitest';
import { LIMITS } from '@/profile/format';
import { planOf, withPlan } from '@/profile/plan';
import { aboutRow, contentOf, readSession } from '@/desk/rows/readRows';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { sampleClient, sampleSession } from './sampleDesk';

const client = sampleClient(1);
const session = sampleSession('client-1', 1);
const read = <T>(row: T) => ({ row, problems: [] });

test('who a problem is about is told as far as there is room, and whose session it is', () => {
  const content = { id: 'i'.repeat(70), name: 'n'.repeat(130), clientId: 'c'.repeat(70) };
  const about = { id: 'i'.repeat(64), name: 'n'.repeat(120) };
  expect(aboutRow('client', content)).toEqual({ row: 'client', ...about });
  expect(aboutRow('session', content)).toEqual({
    row: 'session',
    ...about,
    clientId: 'c'.repeat(64),
  });
  expect(Object.keys(aboutRow('session', { ...content, clientId: 3 }))).not.toContain('clientId');
  expect(aboutRow('session', null)).toEqual({ row: 'session', id: null, name: null });
});

test('of two rows with one id the first stays, and the other is named', () => {
  const { content, problems } = contentOf({
    clients: [read(client), read({ ...client, notes: 'twin' })],
    sessions: [read(session), read({ ...session, notes: 'twin' })],
    settings: null,
  });
  expect(content).toEqual({ clients: [client], sessions: [session], settings: NO_SETTINGS });
  const again = { kind: 'rowLost', field: 'id', reason: 'duplicateId' };
  expect(problems).toEqual([
    { ...again, row: 'client', id: client.id, name: client.name },
    { ...again, row: 'session', id: session.id, name: session.name, clientId: client.id },
  ]);
});

test('a session whose client is not there is kept, and that is said', () => {
  const { content, problems } = contentOf({
    clients: [],
    sessions: [read(session)],
    settings: null,
  });
  expect(content.sessions).toEqual([session]);
  expect(problems).toEqual([
    {
      kind: 'partChanged',
      row: 'session',
      id: session.id,
      name: session.name,
      clientId: 'client-1',
      field: 'clientId',
      reason: 'noClient',
    },
  ]);
});

test('goals of release 1 become steps, as many as a plan holds, and more are named', () => {
  const goal = (number: number) => ({
    id: `goal-${number}`,
    text: `Sample goal ${number}`,

    doneAt: null,
  });
  const steps = Array.from({ length: LIMITS.planSteps - 20 }, (_, number) => ({
    id: `step-${number}`,
    text: `Sample step ${number}`,
    due: null,
    doneAt: null,
  }));
  const work = { ...session.work, client: withPlan(session.work.client, steps) };
  const withGoals = (count: number) =>
    readSession({ ...session, work, goals: Array.from({ length: count }, (_, at) => goal(at)) });
  const full = withGoals(20);
  expect(planOf(full.row!.work.client)).toHaveLength(LIMITS.planSteps);
  expect(full.problems.filter(({ field }) => field === 'goals')).toEqual([]);
  const over = withGoals(21);
  expect(planOf(over.row!.work.client)).toHaveLength(LIMITS.planSteps);
  expect(over.problems).toMatchObject([{ kind: 'partLost', field: 'goals', reason: 'tooMany' }]);
});
