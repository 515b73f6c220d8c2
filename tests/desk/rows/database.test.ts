import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '@/desk/rows/database';
import type { Written } from '@/desk/rows/database';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { putRaw } from './rawRows';
import { sampleClient, sampleDate, sampleSession } from './sampleDesk';

let desk: Desk;
let today = 0;
const now = () => sampleDate(today);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  today = 400;
  desk = await openDesk({ now });
});

function rowOf<T>(written: Written<T>): T {
  if (!written.ok) throw new Error(written.reason);
  return written.row;
}

describe('a row', () => {
  test('is written with the next revision and the time of the write, and read back', async () => {
    const client = rowOf(await desk.putClient(sampleClient(1)));
    expect(client).toEqual({ ...sampleClient(1), revision: 1, changedAt: now() });
    today = 401;
    const again = rowOf(await desk.putClient({ ...client, name: 'Sample renamed' }));
    expect(again).toMatchObject({ revision: 2, changedAt: now() });
    expect(await desk.client('client-1')).toEqual(again);
    expect(await desk.clients()).toEqual([again]);
    expect(desk.problems()).toEqual([]);
    expect(await desk.setAside()).toEqual([]); // nothing was lost
  });

  test('with an old revision is refused, and what stands there is given', async () => {
    const first = rowOf(await desk.putClient(sampleClient(1)));
    const second = rowOf(await desk.putClient({ ...first, notes: 'second' }));
    const late = await desk.putClient({ ...first, notes: 'late' });
    expect(late).toEqual({ ok: false, reason: 'conflict', stored: second });
    expect(await desk.client('client-1')).toEqual(second);
  });

  test('that is new does not overwrite one with the same id', async () => {
    const there = rowOf(await desk.putSession(sampleSession('client-1', 1)));
    const twin = await desk.putSession(sampleSession('client-1', 1, { notes: 'twin' }));
    expect(twin).toEqual({ ok: false, reason: 'conflict', stored: there });
  });

  test('that is gone is not brought back by a late write', async () => {
    const session = rowOf(await desk.putSession(sampleSession('client-1', 1)));
    await desk.deleteSession(session.id);
    const late = await desk.putSession({ ...session, notes: 'late' });
    expect(late).toEqual({ ok: false, reason: 'conflict', stored: null });
    expect(await desk.session(session.id)).toBeNull();
  });

  test('never changes as early as before, even when the clock does', async () => {
    const client = rowOf(await desk.putClient(sampleClient(1)));
    today = 3;
    const later = Date.parse(sampleDate(400)) + 1;
    expect(Date.parse(rowOf(await desk.putClient(client)).changedAt)).toBe(later);
  });

  test('keeps its own time of change where that is later than the one before', async () => {
    const client = rowOf(await desk.putClient(sampleClient(1)));
    today = 402;
    const changed = { ...client, changedAt: sampleDate(401) };
    expect(rowOf(await desk.putClient(changed)).changedAt).toBe(sampleDate(401));
  });

  test('over one whose time of change is damaged counts as changed now', async () => {
    const client = rowOf(await desk.putClient(sampleClient(1)));
    await putRaw('clients', { ...client, changedAt: 2020 });
    const changed = { ...client, changedAt: sampleDate(399) };
    expect(rowOf(await desk.putClient(changed)).changedAt).toBe(now());
  });
});

describe('sessions', () => {
  test('of a client come oldest first, and of nobody else', async () => {
    for (const number of [3, 1, 2]) await desk.putSession(sampleSession('client-1', number));
    await desk.putSession(sampleSession('client-2', 1));
    const dates = (await desk.sessionsOf('client-1')).map((session) => session.heldAt);
    expect(dates).toEqual([sampleDate(14), sampleDate(28), sampleDate(42)]);
  });

  test('are deleted and put back', async () => {
    const session = rowOf(await desk.putSession(sampleSession('client-1', 1)));
    const deleted = rowOf(await desk.deleteSession(session.id));
    expect(deleted).toEqual(session);
    expect(await desk.sessionsOf('client-1')).toEqual([]);
    const back = rowOf(await desk.putBackSession(deleted));
    expect(back.revision).toBe(session.revision + 1);
    expect(await desk.sessionsOf('client-1')).toEqual([back]);
    expect(await desk.putBackSession(deleted)).toMatchObject({ ok: false, reason: 'conflict' });
  });

  test('that are not there cannot be deleted', async () => {
    const nothing = { ok: false, reason: 'conflict', stored: null };
    expect(await desk.deleteSession('nobody')).toEqual(nothing);
  });
});

describe('deleting a client', () => {
  test('hides them until it is undone', async () => {
    await desk.putClient(sampleClient(1));
    await desk.deleteClient('client-1');
    expect(await desk.clients()).toEqual([]);
    expect((await desk.client('client-1'))?.deletedAt).toBe(now());
    const back = rowOf(await desk.undeleteClient('client-1'));
    expect(await desk.clients()).toEqual([back]);
    expect(back.deletedAt).toBeNull();
  });

  test('makes a write with the revision from before a conflict', async () => {
    const client = rowOf(await desk.putClient(sampleClient(1)));
    await desk.deleteClient('client-1');
    expect(await desk.putClient(client)).toMatchObject({ reason: 'conflict' });
  });

  test('is final after a while, with their sessions and nobody else’s', async () => {
    for (const number of [1, 2, 3]) {
      await desk.putClient(sampleClient(number));
      await desk.putSession(sampleSession(`client-${number}`, 1));
    }
    await desk.deleteClient('client-1');
    today = 410;
    await desk.deleteClient('client-2');
    expect(await desk.purgeDeleted(sampleDate(405))).toBe(1);
    expect(await desk.client('client-1')).toBeNull();
    expect(await desk.sessionsOf('client-1')).toEqual([]);
    expect(await desk.client('client-2')).not.toBeNull();
    expect((await desk.sessionsOf('client-2')).length).toBe(1);
    expect((await desk.sessionsOf('client-3')).length).toBe(1);
    expect(await desk.purgeDeleted(sampleDate(410))).toBe(0); // client-2 went then, not before
    expect(await desk.client('client-2')).not.toBeNull();
  });
});

describe('settings', () => {
  test('are empty at first, then compared and set like every row', async () => {
    expect(await desk.settings()).toEqual(NO_SETTINGS);
    const written = rowOf(await desk.putSettings({ ...NO_SETTINGS, coachName: 'Sample coach' }));
    expect(written.revision).toBe(1);
    expect(await desk.settings()).toEqual(written);
    const late = await desk.putSettings({ ...NO_SETTINGS, coachName: 'Late' });
    expect(late).toEqual({ ok: false, reason: 'conflict', stored: written });
  });
});
