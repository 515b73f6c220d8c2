// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextMoment } from '@/desk/rows/nextMoment';
import { backupIsDue } from '@/desk/state/backupDue';
import { closeClient, openClient } from '@/desk/state/clientOnScreen';
import { theDesk, useDesk } from '@/desk/state/desk';
import { leaveBehind, held } from '@/desk/state/leftBehind';
import { setReadValue, setReason } from '@/desk/state/readingActions';
import { setSessionNotes, startSession } from '@/desk/state/sessionActions';
import { sessionUnderWay } from '@/desk/state/work';
import { writeNow } from '@/desk/state/writing';
import { merge } from '@/desk/rows/merge';
import { addSample, emptyDesk, storedWages, WAGES } from './deskStart';

const HOUR_MS = 3600_000;
const state = () => useDesk.getState();

beforeEach(emptyDesk);
afterEach(() => vi.useRealTimers());

const setBack = (hours: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - hours * HOUR_MS });

test('an edit left behind by a page whose clock was set back is written all the same', async () => {
  const { id } = await addSample();
  await openClient(id);
  await startSession('Session 1');
  setBack(1);
  setReadValue('client', WAGES, 2);
  setReason('evidence.wages', 'Sample reason');
  setSessionNotes(state().sessions[0]!.id, 'Sample notes');
  leaveBehind();
  const stored = (await theDesk().client(id))!;
  expect(Date.parse(state().client!.changedAt)).toBeGreaterThan(Date.parse(stored.changedAt));
  useDesk.setState(useDesk.getInitialState(), true); // the page goes before it writes
  held.clear();
  await emptyHanded();
  await openClient(id);
  await writeNow();
  expect(await storedWages(id)).toBe(2);
  const [session] = await theDesk().sessionsOf(id);
  expect(session).toMatchObject({ notes: 'Sample notes' });
  expect(session!.work.reasons).toEqual({ 'evidence.wages': 'Sample reason' });
});

/** The desk as a new page finds it. */
async function emptyHanded() {
  useDesk.setState({ status: 'ready', clients: await theDesk().clients() });
}

test('the newest session is the one begun last, also when its date is earlier', async () => {
  const { id } = await addSample();
  await openClient(id);
  const first = (await startSession('Session 1'))!;
  setBack(24);
  const second = (await startSession('Session 2'))!;
  expect(second.heldAt < first.heldAt).toBe(true);
  expect(sessionUnderWay(state().sessions)?.id).toBe(second.id);
  setReadValue('client', WAGES, 2);
  await writeNow();
  closeClient();
  await openClient(id);
  expect(state().sessions.map(({ name }) => name)).toEqual(['Session 1', 'Session 2']);
  expect(sessionUnderWay(state().sessions)?.id).toBe(second.id);
  expect(state().sessions.map(({ work }) => work.client.evidence.wages === 2)).toEqual([
    false,
    true,
  ]);
});

test('of a backup and what was changed after it, the change wins, whatever the clock says', async () => {
  const { id } = await addSample();
  const backup = await theDesk().everything();
  await openClient(id);
  setBack(24);
  setReadValue('client', WAGES, 2);
  await writeNow();
  const now = await theDesk().everything();
  expect(merge(now, backup).clients[0]!.work.client.evidence.wages).toBe(2);
  expect(merge(backup, now).clients[0]!.work.client.evidence.wages).toBe(2);
});

test('a change after the last backup counts as one, also by a clock that was set back', async () => {
  const { id } = await addSample();
  const backedUpAt = new Date().toISOString();
  useDesk.setState({ settings: { ...state().settings, backedUpAt } });
  await openClient(id);
  setBack(24);
  setReadValue('client', WAGES, 2);
  await writeNow();
  const later = new Date(Date.parse(backedUpAt) + 15 * 24 * HOUR_MS);
  expect(backupIsDue(state().clients, backedUpAt, later)).toBe('old');
  const wrongClock = new Date(Date.parse(backedUpAt) - 15 * 24 * HOUR_MS);
  expect(backupIsDue(state().clients, backedUpAt, wrongClock)).toBe('old');
});

test.each([
  ['2026-03-01T10:00:00.000Z', [], '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T10:00:00.000Z', ['2026-03-01T10:00:00.000Z'], '2026-03-01T10:00:00.001Z'],
  ['2026-03-01T10:00:00.000Z', ['2026-03-02T10:00:00+02:00', null], '2026-03-02T08:00:00.001Z'],
  ['2026-03-01T10:00:00.000Z', ['soon', undefined], '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T10:00:00.000Z', ['+275760-09-13T00:00:00.000Z'], '+275760-09-13T00:00:00.000Z'],
])('after %s, with %j before, comes %s', (now, before, next) => {
  expect(nextMoment(now, ...before)).toBe(next);
});
