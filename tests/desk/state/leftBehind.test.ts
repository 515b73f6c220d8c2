// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openDesk, type Desk } from '@/desk/rows/database';
import { leaveBehind, takeLeftBehind } from '@/desk/state/leftBehind';
import { useDesk } from '@/desk/state/desk';
import { planOf } from '@/profile/plan';
import { goal, oldClient, oldSession, storeOldDesk } from '../rows/release1';
import { sampleDate } from '../rows/sampleDesk';

const KEY = 'personal-ai-risk/desk-unsaved';
const settings = { coachName: '', coachContact: '', logo: null, backedUpAt: null, revision: 0 };
const goals = [goal('a', 'First'), goal('b', 'Second')];
let desk: Desk;
let databases = 0;

const stored = async () =>
  [(await desk.client('client-1'))!, await desk.sessionsOf('client-1')] as const;

beforeEach(async () => {
  const name = `left-${(databases += 1)}`;
  const sessions = [oldSession('client-1', 1, goals)];
  await storeOldDesk(name, { clients: [oldClient(1)], sessions, settings });
  desk = await openDesk({ name });
});

test('what a page of release 1 left brings its goals, and loses none that are stored', async () => {
  const later = { changedAt: sampleDate(300) };
  const left = [goal('a', 'First', sampleDate(299)), goal('c', 'Third')];
  sessionStorage.setItem(
    KEY,
    JSON.stringify({
      client: { ...oldClient(1), ...later },
      sessions: [{ ...oldSession('client-1', 1, left), ...later }],
    }),
  );
  const taken = takeLeftBehind(...(await stored()))!;
  const plan = [
    { ...left[0], due: null },
    { ...left[1], due: null },
    { ...goals[1], due: null },
  ];
  expect(planOf(taken.client.work.client)).toEqual(plan);
  expect(planOf(taken.sessions[0]!.work.client)).toEqual(plan);
});

test('a client that only release 1 left keeps the goals that are stored', async () => {
  const client = { ...oldClient(1), changedAt: sampleDate(300), notes: 'Later' };
  sessionStorage.setItem(KEY, JSON.stringify({ client, sessions: [] }));
  const taken = takeLeftBehind(...(await stored()))!;
  expect(taken.client.notes).toBe('Later');
  expect(planOf(taken.client.work.client)).toEqual(goals.map((each) => ({ ...each, due: null })));
});

test('what a page of today left comes back as it was, removed steps too', async () => {
  const [before] = await stored();
  const { plan: _, ...reading } = before.work.client;
  const client = {
    ...before,
    changedAt: sampleDate(300),
    work: { ...before.work, client: reading },
  };
  useDesk.setState({ client, sessions: [] });
  leaveBehind();
  useDesk.setState({ client: null });
  expect(takeLeftBehind(...(await stored()))).toEqual({ client, sessions: [] });
});
