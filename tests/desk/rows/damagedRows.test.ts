import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk } from '@/desk/rows/database';
import { getRaw, putRaw } from './rawRows';
import { sampleClient, sampleDesk, sampleSession } from './sampleDesk';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('rows that are damaged', () => {
  const profile = sampleClient(1).work.client;
  const first = (client: ReturnType<typeof sampleClient>) => client.work.client.tasks[0]!;
  const bad: [string, string, { id: string }][] = [
    ['clients', 'without anything', { id: 'bad' }],
    ['clients', 'with an impossible score', damaged((client) => (first(client).score = 9))],
    ['clients', 'with times that are none', damaged((client) => (first(client).time = NaN))],
    ['clients', 'without a week', damaged((client) => (client.work.client.tasks = []))],
    ['clients', 'without a profile', damaged((client) => Reflect.deleteProperty(client, 'work'))],
    ['clients', 'with a date that is none', damaged((client) => (client.changedAt = 'soon'))],
  ];
  function damaged(damage: (client: ReturnType<typeof sampleClient>) => unknown) {
    const client = structuredClone(sampleClient(7, { id: 'bad', revision: 3 }));
    damage(client);
    return client;
  }

  test.each(bad)('in %s %s are skipped, named and left as they are', async (store, _, row) => {
    const desk = await openDesk();
    await desk.putClient(sampleClient(1));
    await putRaw(store, row);
    expect((await desk.clients()).map((client) => client.id)).toEqual(['client-1']);
    expect(desk.problems()).toMatchObject([{ kind: 'rowLost', row: 'client', id: 'bad' }]);
    expect(await desk.client('bad')).toBeNull();
    expect((await desk.everything()).clients.length).toBe(1);
    expect(await desk.deleteClient('bad')).toEqual({ ok: false, reason: 'failed' });
    expect(await desk.purgeDeleted('2999-01-01T00:00:00.000Z')).toBe(0);
    expect(await getRaw(store, 'bad')).toEqual(row);
    desk.close();
  });

  test('deep inside are noticed when opened; what can be read is, the rest is set aside', async () => {
    const broken = { id: 'broken', name: 'x', savedAt: 'never', profile };
    const row = sampleClient(1, { revision: 4 });
    const raw = { ...row, versions: [...row.versions, broken] };
    const desk = await openDesk({ now: () => '2026-03-01T00:00:00.000Z' });
    await putRaw('clients', raw);
    const client = await desk.client('client-1');
    expect(client).toEqual(row);
    expect(desk.problems()).toMatchObject([
      { kind: 'partLost', id: 'client-1', field: 'versions.2.savedAt', reason: 'wrongKind' },
    ]);
    expect(await desk.setAside()).toEqual([]);
    expect(await desk.putClient(client!)).toMatchObject({ ok: true });
    const kept = { store: 'clients', row: raw, at: '2026-03-01T00:00:00.000Z' };
    expect(await desk.setAside()).toEqual([kept]);
    expect(desk.problems()).toEqual([]);
    desk.close();
  });

  test('in part are listed with what can be read of them', async () => {
    const desk = await openDesk();
    const raw = { ...sampleClient(1, { revision: 1 }), tags: 7 };
    await putRaw('clients', raw);
    expect(await desk.clients()).toEqual([{ ...raw, tags: [] }]);
    expect(desk.problems()).toMatchObject([{ kind: 'partLost', field: 'tags' }]);
    await desk.deleteClient('client-1');
    expect(await desk.setAside()).toMatchObject([{ store: 'clients', row: raw }]);
    desk.close();
  });

  test('survive being replaced: they are set aside', async () => {
    const desk = await openDesk();
    const row = { id: 'bad', clientId: 'client-1', junk: true };
    await putRaw('sessions', row);
    await desk.replaceWith(sampleDesk(2, 1));
    expect(await desk.setAside()).toMatchObject([{ store: 'sessions', row }]);
    expect((await desk.everything()).sessions.length).toBe(2);
    desk.close();
  });

  test('are set aside beside those before, the same row once', async () => {
    const desk = await openDesk();
    for (const junk of [1, 2, 1]) {
      await putRaw('sessions', { id: 'bad', clientId: 'client-1', junk });
      await putRaw('sessions', { id: 'worse', clientId: 'client-1', junk });
      await desk.replaceWith(sampleDesk(1, 0));
    }
    const rows = (await desk.setAside()).map(({ row }) => row as { id: string; junk: number });
    expect(rows.map(({ id, junk }) => [id, junk])).toEqual([
      ['bad', 1],
      ['worse', 1],
      ['bad', 2],
      ['worse', 2],
    ]);
    desk.close();
  });

  test('are set aside each, also those that no file can hold', async () => {
    const desk = await openDesk();
    await putRaw('sessions', { id: 'bad', clientId: 'client-1', junk: 1n });
    await putRaw('sessions', { id: 'worse', clientId: 'client-1', junk: 2n });
    await desk.replaceWith(sampleDesk(1, 0));
    const ids = (await desk.setAside()).map(({ row }) => (row as { id: string }).id);
    expect(ids).toEqual(['bad', 'worse']);
    desk.close();
  });

  test('survive a merge that brings a row with their id', async () => {
    const desk = await openDesk();
    const row = { id: 'client-1', junk: true };
    await putRaw('clients', row);
    await desk.mergeIn(sampleDesk(1, 0));
    expect(await desk.setAside()).toMatchObject([{ store: 'clients', row }]);
    expect((await desk.client('client-1'))?.name).toBe('Sample client 1');
    desk.close();
  });

  test('as settings give empty ones that can be written', async () => {
    const desk = await openDesk();
    await putRaw('settings', [1, 2], 'desk');
    const settings = await desk.settings();
    expect(desk.problems()).toMatchObject([{ kind: 'rowLost', row: 'settings' }]);
    expect(await desk.putSettings({ ...settings, coachName: 'Sample' })).toMatchObject({
      ok: true,
    });
    expect(await desk.setAside()).toMatchObject([{ store: 'settings', row: [1, 2] }]);
    expect(desk.problems()).toEqual([]);
    desk.close();
  });

  test('and gone by the time of a write leave nothing to set aside', async () => {
    const [desk, otherTab] = [await openDesk(), await openDesk()];
    await putRaw('settings', [1, 2], 'desk');
    const settings = await desk.settings();
    await otherTab.wipe();
    expect(await desk.putSettings(settings)).toMatchObject({ ok: true });
    expect(await desk.setAside()).toEqual([]);
    for (const tab of [desk, otherTab]) tab.close();
  });

  test('as a session leave the other sessions of the client', async () => {
    const desk = await openDesk();
    await desk.putSession(sampleSession('client-1', 1));
    await putRaw('sessions', { ...sampleSession('client-1', 2), work: null });
    expect((await desk.sessionsOf('client-1')).length).toBe(1);
    expect(desk.problems()).toMatchObject([{ row: 'session', id: 'client-1-session-2' }]);
    desk.close();
  });

  test('as a session in part are set aside before the session is deleted', async () => {
    const desk = await openDesk();
    const row = { ...sampleSession('client-1', 1, { revision: 1 }), log: [7] };
    await putRaw('sessions', row);
    expect(await desk.deleteSession(row.id)).toMatchObject({ ok: true });
    expect(await desk.session(row.id)).toBeNull();
    expect(await desk.setAside()).toMatchObject([{ store: 'sessions', row }]);
    desk.close();
  });
});
