import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDesk } from '@/desk/rows/database';
import { MIGRATIONS, type Migration } from '@/desk/rows/openDatabase';
import { sampleClient, sampleDesk } from './sampleDesk';

const NAME = 'personal-ai-risk-desk';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a full disk', () => {
  /** As browsers do: the request succeeds, the transaction fails when it is written. */
  function fillDisk() {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      const request = put.apply(this, row);
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
  }

  test('is told apart, and nothing is half written', async () => {
    const desk = await openDesk();
    await desk.replaceWith(sampleDesk(3, 1));
    const before = await desk.everything();
    const full = { ok: false, reason: 'full' };
    fillDisk();
    expect(await desk.putClient({ ...before.clients[0]!, notes: 'more' })).toEqual(full);
    expect(await desk.putSettings({ ...before.settings, coachName: 'more' })).toEqual(full);
    expect(await desk.replaceWith(sampleDesk(9, 1))).toEqual(full);
    expect(await desk.mergeIn(sampleDesk(9, 1))).toEqual(full);
    vi.restoreAllMocks();
    expect(await desk.everything()).toEqual(before);
    desk.close();
  });
});

describe('a browser that does not answer', () => {
  /** Opening stays without an answer until `answer`. */
  function silence() {
    const real = indexedDB.open.bind(indexedDB);
    let answer = () => {};
    let opened: IDBDatabase | undefined;
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((...asked) => {
      const heard = new Map<string, () => void>();
      answer = () => {
        const request = real(...asked);
        request.onsuccess = () => {
          opened = request.result;
          heard.get('success')!();
        };
      };
      return Object.create(IDBOpenDBRequest.prototype, {
        addEventListener: { value: (type: string, listen: () => void) => heard.set(type, listen) },
        removeEventListener: { value: () => undefined },
        result: { get: () => opened },
      }) as IDBOpenDBRequest;
    });
    return { answer: () => answer(), opened: () => opened };
  }

  test('is told after ten seconds; a late answer is closed, and the next try opens', async () => {
    (await openDesk()).close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { answer, opened } = silence();
    const outcome = openDesk().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(9_999);
    const early = await Promise.race([outcome, Promise.resolve('waits')]);
    await vi.advanceTimersByTimeAsync(1);
    expect([early, await outcome]).toMatchObject(['waits', { name: 'DeskError', kind: 'silent' }]);
    vi.useRealTimers();
    answer();
    await vi.waitFor(() => expect(opened()).toBeDefined());
    const use = () => opened()!.transaction('clients');
    await vi.waitFor(() =>
      expect(use).toThrow(expect.objectContaining({ name: 'InvalidStateError' })),
    );
    const desk = await openDesk();
    expect(await desk.clients()).toEqual([]);
    desk.close();
  });
});

describe('versions of the database', () => {
  const nicknames: Migration = async (_db, tx) => {
    for await (const cursor of tx.objectStore('clients').iterate()) {
      await cursor.update({ ...(cursor.value as object), notes: 'lifted' });
    }
  };
  const lifted = [...MIGRATIONS, nicknames];

  async function filled() {
    const desk = await openDesk();
    await desk.putClient(sampleClient(1));
    desk.close();
  }

  test('are lifted step by step, rows included', async () => {
    await filled();
    const desk = await openDesk({ migrations: lifted });
    expect((await desk.client('client-1'))?.notes).toBe('lifted');
    desk.close();
  });

  test('stay when a step fails', async () => {
    await filled();
    const failing: Migration = async (db, tx) => {
      await nicknames(db, tx);
      throw new Error('made up');
    };
    const opening = openDesk({ migrations: [...MIGRATIONS, failing] });
    await expect(opening).rejects.toMatchObject({ name: 'DeskError', kind: 'failed' });
    const desk = await openDesk();
    expect((await desk.client('client-1'))?.notes).toBe(sampleClient(1).notes);
    desk.close();
  });

  test('from a newer release are refused', async () => {
    (await openDesk({ migrations: lifted })).close();
    await expect(openDesk()).rejects.toMatchObject({ kind: 'newerVersion' });
  });

  test('let another tab upgrade: the old one closes and says so', async () => {
    const old = await openDesk();
    const row = await old.putClient(sampleClient(1));
    const upgraded = await openDesk({ migrations: lifted });
    expect((await upgraded.clients()).length).toBe(1);
    await expect(old.clients()).rejects.toMatchObject({ kind: 'newerVersion' });
    const late = row.ok && (await old.putClient(row.row));
    expect(late).toEqual({ ok: false, reason: 'failed' });
    upgraded.close();
  });

  test('that another tab does not let go of are blocked', async () => {
    const stubborn = await openDB(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('clients'),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openDesk({ migrations: lifted });
    const refused = expect(opening).rejects.toMatchObject({ kind: 'blocked' });
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(500);
    }
    await refused;
    stubborn.close();
  });
});

describe('a database', () => {
  test('without our stores is corrupt', async () => {
    (await openDB(NAME, 1)).close();
    await expect(openDesk()).rejects.toMatchObject({ kind: 'corrupt' });
  });

  test('that the browser cannot read is corrupt, one that it denies has failed', async () => {
    for (const [name, kind] of [
      ['UnknownError', 'corrupt'],
      ['SecurityError', 'failed'],
    ] as const) {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('made up', name);
      });
      await expect(openDesk()).rejects.toMatchObject({ kind });
    }
  });

  test('that was deleted underneath is opened anew, and nothing old is written into it', async () => {
    const desk = await openDesk();
    const written = await desk.putClient(sampleClient(1));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await desk.clients()).toEqual([]);
    const late = written.ok && (await desk.putClient(written.row));
    expect(late).toEqual({ ok: false, reason: 'conflict', stored: null });
    desk.close();
  });

  test('that was closed by its owner stays closed', async () => {
    const desk = await openDesk();
    desk.close();
    const failed = { name: 'DeskError', kind: 'failed' };
    await expect(desk.clients()).rejects.toMatchObject(failed);
    await expect(desk.wipe()).rejects.toMatchObject(failed);
    await expect(desk.purgeDeleted('2999-01-01T00:00:00.000Z')).rejects.toMatchObject(failed);
  });
});
