// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDesk } from '@/desk/rows/database';
import { deleteClient, undeleteClient } from '@/desk/state/clientActions';
import { openClient } from '@/desk/state/clientOnScreen';
import { theDesk, useDesk } from '@/desk/state/desk';
import { setReadValue } from '@/desk/state/readingActions';
import { deleteSession, putBackSession, startSession } from '@/desk/state/sessionActions';
import { setSettings } from '@/desk/state/settingsActions';
import { addSample, emptyDesk, storedWages, WAGES } from './deskStart';

beforeEach(emptyDesk);
afterEach(() => vi.restoreAllMocks());

const state = () => useDesk.getState();
const full = { ok: false, reason: 'full' } as const;

/** A client with a session, deleted while they are open. */
async function deleted() {
  const client = await addSample('Ann');
  await openClient(client.id);
  await startSession('Session 1');
  setReadValue('client', WAGES, 2);
  await deleteClient(state().client!);
  expect(state().deleted.map(({ name }) => name)).toEqual(['Ann']);
  return client.id;
}

/** Another tab opens the desk a day later. */
async function removeForGood() {
  const desk = await openDesk();
  expect(await desk.purgeDeleted(new Date(Date.now() + 60_000).toISOString())).toBe(1);
  desk.close();
}

test('who was removed for good by another tab comes back with their sessions', async () => {
  const id = await deleted();
  await removeForGood();
  const backedUpAt = new Date(Date.now() + 60_000).toISOString();
  await setSettings({ coachName: 'Sample coach', backedUpAt });
  await undeleteClient(id);
  expect(state()).toMatchObject({ deleted: [], told: null, clients: [{ id, name: 'Ann' }] });
  expect(await storedWages(id)).toBe(2);
  const sessions = await theDesk().sessionsOf(id);
  expect(sessions.map(({ name, work }) => [name, work.client.evidence.wages])).toEqual([
    ['Session 1', 2],
  ]);
  // A backup made meanwhile does not hold them.
  expect(state().clients[0]!.changedAt > backedUpAt).toBe(true);
  expect((await theDesk().settings()).coachName).toBe('Sample coach');
  expect(await openClient(id)).toBe(true);
});

test.each([
  ['marked as deleted', async () => {}, 'undeleteClient'],
  ['removed for good', removeForGood, 'mergeIn'],
] as const)('%s, and not stored again: said, and the way back stays', async (_, remove, write) => {
  const id = await deleted();
  await remove();
  vi.spyOn(theDesk(), write).mockResolvedValue(full);
  await undeleteClient(id);
  expect(state().told).toEqual({ kind: 'notBack', name: 'Ann' });
  expect(state().deleted).toHaveLength(1);
  expect(state().clients).toEqual([]);
  vi.restoreAllMocks();
  await undeleteClient(id);
  expect(state()).toMatchObject({ deleted: [], told: null, clients: [{ id }] });
});

async function deletedSession() {
  const { id } = await addSample('Ann');
  await openClient(id);
  const session = (await startSession('Session 1'))!;
  await deleteSession(session.id);
  expect(state().sessions).toEqual([]);
  return state().deletedSessions[0]!;
}

test('a session that could not be put back is said so, and the way back stays', async () => {
  const session = await deletedSession();
  vi.spyOn(theDesk(), 'putBackSession').mockResolvedValue(full);
  await putBackSession(session);
  expect(state().told).toEqual({ kind: 'notBack', name: 'Session 1' });
  expect(state().deletedSessions).toEqual([session]);
  vi.restoreAllMocks();
  await putBackSession(session);
  expect(state()).toMatchObject({ deletedSessions: [], told: null });
  expect(state().sessions).toHaveLength(1);
});

test('a session that is there already is back', async () => {
  const session = await deletedSession();
  await theDesk().putBackSession(session);
  await putBackSession(session);
  expect(state()).toMatchObject({
    deletedSessions: [],
    told: null,
    sessions: [{ id: session.id }],
  });
});
