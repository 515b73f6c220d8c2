// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { missingReasons } from '@/desk/rows/overrides';
import { savedProfile } from '@/profile/storage';
import { startAutosave } from '@/store/autosave';
import { deleteClient, setShowsScore, undeleteClient } from '@/desk/state/clientActions';
import { closeClient, openClient, showReader } from '@/desk/state/clientOnScreen';
import { theDesk, useDesk } from '@/desk/state/desk';
import { setReadScore, setReadTime, setReadValue, setReason } from '@/desk/state/readingActions';
import { bothScores } from '@/desk/state/scores';
import { finishSession, startSession } from '@/desk/state/sessionActions';
import { writeNow, written } from '@/desk/state/writing';
import { undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { follow } from '@/app/session';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { deleteVersion, keepVersion } from '@/store/versionActions';
import { addSample, emptyDesk, screenProfile, storedWages, WAGES } from './deskStart';

const [first, second] = defaultRole.tasks.map(({ id }) => id) as [string, string];

beforeEach(emptyDesk);

test('an edit on screen is written to the open client, not to the own saved work', async () => {
  const stop = startAutosave();
  setValue(WAGES, 1);
  const client = await addSample();
  await openClient(client.id);
  expect(savedProfile()).toMatch(/"wages": 1\b/);
  expect(screenProfile().evidence.wages).toBe(defaultRole.evidence.wages.value);
  setValue(WAGES, 2);
  await writeNow();
  expect((await theDesk().client(client.id))!.work.client.evidence.wages).toBe(2);
  expect(savedProfile()).toMatch(/"wages": 1\b/);
  closeClient();
  expect(screenProfile().evidence.wages).toBe(1);
  stop();
  expect(savedProfile()).toMatch(/"wages": 1\b/);
});

test('what is unsaved when a client is closed is written behind', async () => {
  const client = await addSample();
  await openClient(client.id);
  setValue(WAGES, 2);
  closeClient();
  await written();
  await openClient(client.id);
  expect(screenProfile().evidence.wages).toBe(2);
});

test('undo never crosses clients or readers', async () => {
  const [one, two] = [await addSample('Sample one'), await addSample('Sample two')];
  await openClient(one.id);
  setValue(WAGES, 2);
  await openClient(two.id);
  undo();
  expect(screenProfile().evidence.wages).toBe(defaultRole.evidence.wages.value);
  setValue(WAGES, 1);
  showReader('coach');
  undo();
  expect(screenProfile().evidence.wages).toBe(1);
});

test('the coach follows the client until they differ, input by input', async () => {
  const client = await addSample();
  await openClient(client.id);
  setReadValue('client', WAGES, 1);
  expect(useDesk.getState().client!.work.coach).toBeNull();
  setReadValue('coach', WAGES, -2);
  setReadTime('coach', first, 30);
  setReadScore('client', second, 5);
  const { work } = useDesk.getState().client!;
  expect(work.client.evidence.wages).toBe(1);
  expect(work.coach!.evidence.wages).toBe(-2);
  expect(work.coach!.tasks.find(({ id }) => id === second)!.score).toBe(5);
  expect(work.client.tasks.find(({ id }) => id === first)!.time).not.toBe(30);
  expect(bothScores(work).low).toBeLessThan(bothScores(work).high);
  showReader('coach');
  expect(screenProfile().evidence.wages).toBe(-2);
});

test('moving one time asks for one reason, and a session is finished only with all of them', async () => {
  const client = await addSample();
  await openClient(client.id);
  const session = (await startSession('Session 1'))!;
  setReadTime('client', first, 30);
  setReadValue('coach', WAGES, 2);
  const missing = () => missingReasons(useDesk.getState().client!.work);
  expect(missing()).toEqual([`tasks.${first}.time`, 'evidence.wages']);
  expect(finishSession()).toBe(false);
  setReason('evidence.wages', 'Sample reason');
  setReason(`tasks.${first}.time`, '   ');
  expect(finishSession()).toBe(false);
  setReason(`tasks.${first}.time`, 'Sample reason');
  expect(finishSession()).toBe(true);
  await written();
  const stored = (await theDesk().session(session.id))!;
  expect(stored.finishedAt).toEqual(expect.any(String));
  expect(stored.log.map(({ reader, path }) => [reader, path])).toEqual([
    ['client', `tasks.${first}.time`],
    ['coach', 'evidence.wages'],
  ]);
  expect(stored.work.reasons).toEqual((await theDesk().client(client.id))!.work.reasons);
});

test('a finished session stays as it stood', async () => {
  const client = await addSample();
  await openClient(client.id);
  const session = (await startSession('Session 1'))!;
  finishSession();
  setReadValue('client', WAGES, 2);
  await writeNow();
  const stored = (await theDesk().session(session.id))!;
  expect(stored.work.client.evidence.wages).toBe(defaultRole.evidence.wages.value);
});

test('versions kept while a client is open are the client’s', async () => {
  const client = await addSample();
  await openClient(client.id);
  keepVersion('before');
  keepVersion('gone');
  deleteVersion(useStore.getState().versions.list[1]!.id);
  await writeNow();
  const { versions } = (await theDesk().client(client.id))!;
  expect(versions.map(({ name }) => name)).toEqual(['before']);
  closeClient();
  expect(useStore.getState().versions.list).toEqual([]);
});

test('a link leaves the client and opens over the own work', async () => {
  const client = await addSample();
  await openClient(client.id);
  await follow('#role=registered-nurse');
  expect(useStore.getState().atDesk).toBeNull();
  await written();
  expect((await theDesk().client(client.id))!.work.client.role).toBe(defaultRole.id);
});

test('another role starts from its base; the way back finds both readings', async () => {
  const client = await addSample();
  await openClient(client.id);
  setReadValue('coach', WAGES, 2);
  await openRole('registered-nurse');
  const work = () => useDesk.getState().client!.work;
  expect(work().coach).toBeNull();
  expect(work().base.profile.role).toBe('registered-nurse');
  undo();
  expect(work().coach!.evidence.wages).toBe(2);
  expect(work().base.profile.role).toBe(defaultRole.id);
});

test('a deleted client can come back', async () => {
  const client = await addSample();
  await deleteClient(client);
  expect(useDesk.getState().clients).toEqual([]);
  expect(useDesk.getState().deleted).toHaveLength(1);
  await undeleteClient(client.id);
  expect(useDesk.getState().clients.map(({ name }) => name)).toEqual(['Sample client']);
});

test('full storage costs a notice; the work stays and is stored later', async () => {
  const client = await addSample();
  await openClient(client.id);
  const desk = theDesk();
  const put = vi.spyOn(desk, 'putClient').mockResolvedValue({ ok: false, reason: 'full' });
  setReadValue('client', WAGES, 2);
  await writeNow();
  expect(useDesk.getState().saving).toBe('full');
  closeClient();
  await written();
  await openClient(client.id);
  expect(screenProfile().evidence.wages).toBe(2);
  put.mockRestore();
  await writeNow();
  expect(useDesk.getState().saving).toBe('saved');
  expect(await storedWages(client.id)).toBe(2);
});

test('a session begins with the score hidden, whatever the one before showed', async () => {
  await openClient((await addSample()).id);
  await startSession('Session 1');
  setShowsScore(true);
  await startSession('Session 2');
  expect(useDesk.getState().client!.showsScore).toBe(false);
});
