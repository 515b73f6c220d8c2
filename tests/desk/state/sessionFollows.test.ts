// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { openDesk } from '@/desk/rows/database';
import type { SessionLength } from '@/desk/rows/model';
import { closeClient, openClient } from '@/desk/state/clientOnScreen';
import { theDesk, useDesk } from '@/desk/state/desk';
import { addImported } from '@/desk/state/importActions';
import { followOtherTabs } from '@/desk/state/otherTabs';
import { asksOf } from '@/desk/state/questions';
import { setReadScore, setReadTime, setReadValue } from '@/desk/state/readingActions';
import { finishSession, startSession } from '@/desk/state/sessionActions';
import { followClient } from '@/desk/state/work';
import { writeNow, written } from '@/desk/state/writing';
import { addSample, emptyDesk, WAGES } from './deskStart';

beforeEach(emptyDesk);

const [first] = defaultRole.tasks.map(({ id }) => id) as [string];
const how = { update: true, versionName: 'before' };
const task = (name: string, time: number) => ({
  ...{ id: name, name, time, score: 5, bucket: 'displaced' as const },
});
const week = [task('Sorting post', 60), task('Filing', 40)];
const imported = { name: 'Sample client', roleId: defaultRole.id, tags: [], tasks: week };

async function startWith(length: SessionLength = 'full') {
  const { id } = await addSample();
  await openClient(id);
  await startSession('Session 1', length);
  setReadTime('client', first, 30);
  await writeNow();
  return id;
}
const session = () => useDesk.getState().sessions[0]!;
const client = () => useDesk.getState().client!;
const taskNames = () => session().work.client.tasks.map(({ name }) => name);
const asked = () => asksOf(session()).flatMap((each) => (each.kind === 'task' ? each.id : []));
const weekIds = () => client().work.client.tasks.map(({ id }) => id);
const byElsewhere = async (change: (desk: ReturnType<typeof theDesk>) => Promise<unknown>) => {
  const desk = await openDesk();
  await change(desk);
  desk.close();
};

test('a table taken over while a session is under way: the session follows, and its log says so', async () => {
  const id = await startWith();
  expect(await addImported([imported], {}, how)).toMatchObject({ updated: 1 });
  const [stored] = await theDesk().sessionsOf(id);
  expect(stored!.work).toEqual((await theDesk().client(id))!.work);
  const [moved, ...others] = stored!.log;
  expect(moved).toMatchObject({ path: `tasks.${first}.time`, to: 30 });
  expect(others.filter(({ from }) => from === null).map((each) => each.task)).toEqual([
    'Sorting post',
    'Filing',
  ]);
  await openClient(id);
  expect(taskNames()).toEqual(['Sorting post', 'Filing']);
  expect(asked()).toEqual(weekIds());
});

test('a finished session stays as it stood', async () => {
  const id = await startWith();
  useDesk.setState({
    sessions: [{ ...session(), finishedAt: new Date().toISOString() }],
  });
  await writeNow();
  await written();
  const [before] = await theDesk().sessionsOf(id);
  await addImported([imported], {}, how);
  expect(await theDesk().sessionsOf(id)).toEqual([before]);
});

test('a short session asks the questions of the new week', async () => {
  const id = await startWith('short');
  await addImported([imported], {}, how);
  await openClient(id);
  expect(asked()).toEqual(weekIds());
});

test('a control of a task that is not there any more changes nothing and does not throw', async () => {
  const id = await startWith();
  await addImported([imported], {}, how);
  await openClient(id);
  const before = client();
  for (const reader of ['client', 'coach'] as const) {
    setReadTime(reader, first, 50);
    setReadScore(reader, first, 4);
  }
  expect(client()).toBe(before);
});

/** A backup whose client is later than what is here, and whose session is not. */
async function mergeLaterClient(id: string) {
  closeClient();
  await written();
  const content = await theDesk().everything();
  const theirs = content.clients.find((each) => each.id === id)!;
  const profile = { ...theirs.work.client, tasks: week };
  const changedAt = new Date(Date.parse(theirs.changedAt) + 60_000).toISOString();
  const work = { ...theirs.work, client: profile, coach: null };
  await theDesk().mergeIn({ ...content, clients: [{ ...theirs, work, changedAt }] });
}

test('after a merged backup with a later client the session is left alone until it goes on', async () => {
  const id = await startWith();
  await mergeLaterClient(id);
  const [before] = await theDesk().sessionsOf(id);
  await openClient(id);
  expect(await theDesk().sessionsOf(id)).toEqual([before]);
  followClient();
  await writeNow();
  expect(taskNames()).toEqual(['Sorting post', 'Filing']);
  const { log } = session();
  expect(log.length).toBeGreaterThan(1);
  followClient();
  await writeNow();
  expect(session().log).toEqual(log);
});

test('an edit after it is logged after what the session had not followed yet', async () => {
  const id = await startWith();
  await mergeLaterClient(id);
  await openClient(id);
  setReadValue('coach', WAGES, -2);
  await writeNow();
  const { log, work } = session();
  expect(log.at(-1)).toMatchObject({ reader: 'coach', path: 'evidence.wages', to: -2 });
  expect(log.some((each) => each.task === 'Filing' && each.from === null)).toBe(true);
  expect(work).toEqual(client().work);
});

test('what ends is the client’s week, not one from before', async () => {
  const id = await startWith();
  await mergeLaterClient(id);
  await openClient(id);
  const base = { ...client().work.base, profile: client().work.client };
  useDesk.setState({ client: { ...client(), work: { ...client().work, base } } });
  expect(finishSession()).toBe(true);
  await writeNow();
  expect((await theDesk().sessionsOf(id))[0]!.work.client.tasks).toEqual(week);
});

test('a table that another tab took over: the questions go on at the first that was not passed', async () => {
  const id = await startWith();
  useDesk.setState({ question: 3 });
  await byElsewhere(async (desk) => {
    const row = (await desk.client(id))!;
    const work = { ...row.work, client: { ...row.work.client, tasks: week }, coach: null };
    await desk.putClient({ ...row, work });
    const [talk] = await desk.sessionsOf(id);
    await desk.putSession({ ...talk!, work });
  });
  await followOtherTabs();
  expect(useDesk.getState().question).toBe(0);
  expect(asked()).toEqual(weekIds());
});
