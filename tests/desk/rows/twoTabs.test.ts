import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Desk, DeskChange } from '@/desk/rows/database';
import { sampleClient, sampleDesk, sampleSession } from './sampleDesk';

interface Tab {
  desk: Desk;
  heard: DeskChange[];
  stop: () => void;
}

/** A tab has its own modules, and so its own channel. */
async function openTab(): Promise<Tab> {
  vi.resetModules();
  const { openDesk, onDeskChanged } = await import('@/desk/rows/database');
  const heard: DeskChange[] = [];
  const stop = onDeskChanged((change) => heard.push(change));
  return { desk: await openDesk(), heard, stop };
}

let one: Tab;
let two: Tab;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  one = await openTab();
  two = await openTab();
});

afterEach(() => {
  for (const tab of [one, two]) {
    tab.stop();
    tab.desk.close();
  }
});

const CLIENT = { kind: 'client', id: 'client-1' };

/** The second tab has heard this, and nothing more comes. */
async function twoHears(messages: unknown[]): Promise<void> {
  await vi.waitFor(() => expect(two.heard).toHaveLength(messages.length), 30_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(two.heard).toEqual(messages);
}

describe('two tabs', () => {
  test('hear of each other’s writes and not of their own', async () => {
    await one.desk.putClient(sampleClient(1));
    await one.desk.putSession(sampleSession('client-1', 1));
    await one.desk.putSettings({ ...(await one.desk.settings()), coachName: 'Sample' });
    await one.desk.deleteClient('client-1');
    await one.desk.mergeIn(sampleDesk(2, 0));
    await one.desk.wipe();
    await twoHears([
      CLIENT,
      { kind: 'session', id: 'client-1-session-1' },
      { kind: 'settings' },
      CLIENT,
      { kind: 'everything' },
      { kind: 'everything' },
    ]);
    expect(one.heard).toEqual([]);
  });

  test('hear of clients that went for good, and only when somebody did', async () => {
    await one.desk.putClient(sampleClient(1));
    await one.desk.deleteClient('client-1');
    await twoHears([CLIENT, CLIENT]);
    expect(await one.desk.purgeDeleted('2000-01-01T00:00:00.000Z')).toBe(0);
    await twoHears([CLIENT, CLIENT]);
    expect(await one.desk.purgeDeleted('2999-01-01T00:00:00.000Z')).toBe(1);
    await twoHears([CLIENT, CLIENT, { kind: 'everything' }]);
  });

  test('cannot overwrite each other unnoticed: one write wins, the other learns of it', async () => {
    await one.desk.putClient(sampleClient(1));
    const [mine, theirs] = await Promise.all([
      one.desk.client('client-1'),
      two.desk.client('client-1'),
    ]);
    const written = await Promise.all([
      one.desk.putClient({ ...mine!, notes: 'from one' }),
      two.desk.putClient({ ...theirs!, notes: 'from two' }),
    ]);
    const won = written.filter((each) => each.ok);
    const lost = written.filter((each) => !each.ok);
    expect([won.length, lost.length]).toEqual([1, 1]);
    const stored = await one.desk.client('client-1');
    expect(won[0]).toEqual({ ok: true, row: stored });
    expect(lost[0]).toEqual({ ok: false, reason: 'conflict', stored });
  });

  test('do not hear of a write that was refused', async () => {
    await one.desk.putClient(sampleClient(1));
    await twoHears([CLIENT]);
    expect(await one.desk.putClient(sampleClient(1))).toMatchObject({ ok: false });
    await twoHears([CLIENT]);
  });

  test('stop hearing when they stop listening', async () => {
    two.stop();
    await one.desk.putClient(sampleClient(1));
    await twoHears([]);
  });

  test('do not listen to messages of other kinds', async () => {
    const stranger = new BroadcastChannel('personal-ai-risk/desk');
    for (const message of [null, 'client', { kind: 'toString' }, { kind: 'client', id: 7 }]) {
      stranger.postMessage(message);
    }
    await twoHears([{ kind: 'client' }]);
    stranger.close();
  });

  test('are told to read again when their database goes away', async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('personal-ai-risk-desk').onsuccess = resolve;
    });
    expect(one.heard).toEqual([{ kind: 'everything' }]);
    expect(two.heard).toEqual([{ kind: 'everything' }]);
  });
});
