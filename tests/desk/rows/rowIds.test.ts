import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { deskToBackup, readBackup } from '@/desk/rows/backup';
import { openDesk } from '@/desk/rows/database';
import type { DeskContent } from '@/desk/rows/model';
import { addressOf, placeOf } from '@/desk/state/address';
import { getRaw, putRaw } from './rawRows';
import { sampleClient, sampleDesk, sampleSession } from './sampleDesk';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A desk whose only client and session have ids that cannot be used. */
const deskOf = (id: string): DeskContent => ({
  ...sampleDesk(0, 0),
  clients: [sampleClient(1, { id })],
  sessions: [sampleSession(id, 1, { id: `${id}\udc00` })],
});

describe.each([
  ['half a character', '\ud800'],
  ['the address of the backup', 'backup'],
  ['the address of the group picture', 'group'],
  ['half a character inside', 'client-\udfff-1'],
])('an id that is %s', (_, id) => {
  async function restored() {
    const file = await deskToBackup(deskOf(id), null);
    const read = await readBackup(await file.text(), null);
    if (!read.ok) throw new Error(read.reason);
    return read;
  }

  test('is replaced in a backup, always by the same one; the session follows', async () => {
    const { content, problems } = await restored();
    const [client] = content.clients;
    expect(client!.name).toBe('Sample client 1');
    expect(placeOf(addressOf(client!.id))).toEqual({
      view: 'client',
      clientId: client!.id,
      part: '',
    });
    expect(content.sessions[0]!.clientId).toBe(client!.id);
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'partChanged', row: 'client', reason: 'unusableId' }),
    );
    expect((await restored()).content).toEqual(content);
  });

  test('in the database gets another one at the next opening; the session follows', async () => {
    (await openDesk()).close();
    await putRaw('clients', deskOf(id).clients[0]);
    await putRaw('sessions', deskOf(id).sessions[0]);
    const desk = await openDesk();
    const [client] = await desk.clients();
    expect(placeOf(addressOf(client!.id)).view).toBe('client');
    expect(await desk.client(client!.id)).toEqual({ ...sampleClient(1), id: client!.id });
    const [session] = await desk.sessionsOf(client!.id);
    expect(session).toMatchObject({ name: 'Sample session 1', clientId: client!.id });
    expect(placeOf(addressOf(client!.id, 'session', session!.id))).toMatchObject({
      part: session!.id,
    });
    expect(await desk.session(session!.id)).toEqual(session);
    expect((await desk.everything()).sessions).toHaveLength(1);
    expect(await getRaw('clients', id)).toBeUndefined();
    desk.close();
  });
});

test('an id that is taken already is not written over', async () => {
  const desk = await openDesk();
  await putRaw('clients', sampleClient(1, { id: 'backup' }));
  desk.close();
  const first = await openDesk();
  const taken = (await first.clients())[0]!.id;
  await putRaw('clients', sampleClient(2, { id: 'backup' }));
  first.close();
  const second = await openDesk();
  const names = (await second.clients()).map(({ name }) => name);
  expect(names.sort()).toEqual(['Sample client 1', 'Sample client 2']);
  expect((await second.client(taken))?.name).toBe('Sample client 1');
  second.close();
});

test('an id that is no text at all does not keep the others from being repaired', async () => {
  (await openDesk()).close();
  await putRaw('clients', sampleClient(1, { id: 'backup' }));
  await putRaw('clients', { ...sampleClient(2), id: ['\ud800'] });
  const desk = await openDesk();
  const [client] = await desk.clients();
  expect(await desk.client(client!.id)).toMatchObject({ name: 'Sample client 1' });
  desk.close();
});

test('an address is made of any id', () => {
  expect(addressOf('\ud800', 'session', '\udc00')).toMatch(/^#desk\//);
});
