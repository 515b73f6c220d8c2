import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect, type Connection } from '@/desk/rows/connection';
import { onDeskChanged, openDesk, type DeskChange } from '@/desk/rows/database';
import { sampleClient } from './sampleDesk';

const NAME = 'personal-ai-risk-desk';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const deleted = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = resolve;
    request.onerror = reject;
  });

/** A connection, and what it told of itself. */
async function watched(): Promise<{ connection: Connection; told: string[] }> {
  const told: string[] = [];
  const connection = await connect({
    name: NAME,
    onCreated: () => told.push('created'),
    onClosed: () => told.push('closed'),
  });
  return { connection, told };
}

const countOf = (connection: Connection) =>
  connection.run('readonly', (tx) => tx.objectStore('clients').count());

describe('a connection', () => {
  test('says nothing of a database that is made by the first opening', async () => {
    const { connection, told } = await watched();
    expect(await countOf(connection)).toBe(0);
    expect(told).toEqual([]);
    connection.close();
  });

  test('whose database went is told so once, and once more when it is made anew', async () => {
    const { connection, told } = await watched();
    await deleted();
    expect(told).toEqual(['closed']);
    expect(await countOf(connection)).toBe(0);
    expect(await countOf(connection)).toBe(0);
    expect(told).toEqual(['closed', 'created']);
    connection.close();
  });

  test('that was closed without a word is opened again, once', async () => {
    const { connection, told } = await watched();
    const opened = vi.spyOn(indexedDB, 'open');
    const closed = () => {
      throw new DOMException('made up', 'InvalidStateError');
    };
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(closed);
    expect(await countOf(connection)).toBe(0);
    expect(await countOf(connection)).toBe(0);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(told).toEqual([]);
    connection.close();
  });

  test('that fails otherwise says why, and is not opened again', async () => {
    const { connection } = await watched();
    const opened = vi.spyOn(indexedDB, 'open');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('made up', 'NotFoundError');
    });
    await expect(countOf(connection)).rejects.toMatchObject({ kind: 'corrupt' });
    expect(opened).not.toHaveBeenCalled();
    connection.close();
  });

  test('that could not be opened again is tried anew the next time', async () => {
    const { connection } = await watched();
    await deleted();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('made up', 'UnknownError');
    });
    await expect(countOf(connection)).rejects.toMatchObject({ kind: 'corrupt' });
    expect(await countOf(connection)).toBe(0);
    connection.close();
  });

  test('waits while the browser is still clearing, and is told that it is made anew', async () => {
    const { connection, told } = await watched();
    await deleted();
    const opened = vi.spyOn(indexedDB, 'open');
    for (let times = 0; times < 3; times += 1) {
      opened.mockImplementationOnce(() => {
        throw new DOMException('The connection was closed.', 'AbortError');
      });
    }
    expect(await countOf(connection)).toBe(0);
    expect(told).toEqual(['closed', 'created']);
    expect(opened).toHaveBeenCalledTimes(4);
    connection.close();
  });

  test('lets go of its database when it is closed', async () => {
    const { connection } = await watched();
    connection.close();
    await deleted(); // an open one would be told first
    const blocked = vi.fn();
    (await openDB(NAME, 9, { blocked })).close();
    expect(blocked).not.toHaveBeenCalled();
  });
});

test('a desk whose data went tells this tab to read all of it again, then that it is empty', async () => {
  const heard: DeskChange[] = [];
  const stop = onDeskChanged((change) => heard.push(change));
  const desk = await openDesk();
  await desk.putClient(sampleClient(1));
  expect(heard).toEqual([]);
  await deleted();
  expect(heard).toEqual([{ kind: 'everything' }]);
  expect(await desk.clients()).toEqual([]);
  expect(heard).toEqual([{ kind: 'everything' }, { kind: 'cleared' }]);
  stop();
  desk.close();
});

test('a database of ours without one of its stores is corrupt, and is let go', async () => {
  const db = await openDB(NAME, 2, {
    upgrade: (made) => void made.createObjectStore('clients'),
  });
  db.close();
  await expect(openDesk()).rejects.toMatchObject({ name: 'DeskError', kind: 'corrupt' });
  await deleted();
});
