import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '@/desk/rows/database';
import { merge } from '@/desk/rows/merge';
import type { DeskContent } from '@/desk/rows/model';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { sampleClient, sampleDate, sampleDesk } from './sampleDesk';

let desk: Desk;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  desk = await openDesk();
});

/** Without the counters of writes, which differ between two desks that hold the same. */
const unnumbered = ({ clients, sessions, settings }: DeskContent) => {
  const plain = <T extends { id: string }>(rows: T[]) =>
    rows.map((row) => ({ ...row, revision: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    clients: plain(clients),
    sessions: plain(sessions),
    settings: { ...settings, revision: 0 },
  };
};

describe('the whole desk', () => {
  const content = sampleDesk(30, 3);

  test('is replaced and read back, with progress', async () => {
    await desk.putClient(sampleClient(99));
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    expect(await desk.replaceWith(content, { onProgress })).toEqual({ ok: true });
    expect(steps.at(-1)).toEqual([121, 121]); // one old row, 120 new ones
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b));
    expect(unnumbered(await desk.everything())).toEqual(unnumbered(content));
    expect(await desk.client('client-99')).toBeNull();
  });

  test('once replaced does not take a write of the row from before', async () => {
    const written = await desk.putClient(sampleClient(1));
    const before = written.ok ? written.row : sampleClient(1);
    await desk.replaceWith({ ...content, clients: [before], sessions: [] });
    expect(await desk.putClient(before)).toMatchObject({ ok: false, reason: 'conflict' });
  });

  test('is merged as `merge` says', async () => {
    await desk.replaceWith(sampleDesk(20, 2));
    const mine = await desk.everything();
    const theirs = sampleDesk(25, 3);
    theirs.clients.forEach((client, index) => {
      client.changedAt = sampleDate(index % 2 === 0 ? 500 : 0);
      client.name = `Theirs ${index}`;
      client.versions = client.versions.map((version) => ({ ...version, id: `new-${index}` }));
    });
    theirs.sessions.forEach((session, index) => {
      session.changedAt = sampleDate(index % 3 === 0 ? 500 : 0);
      session.notes = `Theirs ${index}`;
    });
    expect(await desk.mergeIn(theirs)).toEqual({ ok: true });
    const after = await desk.everything();
    expect(unnumbered(after)).toEqual(unnumbered(merge(mine, theirs)));
    expect(unnumbered(after)).not.toEqual(unnumbered(mine));
  });

  test('merged with itself stays as it is, revisions included', async () => {
    await desk.replaceWith(content);
    const before = await desk.everything();
    await desk.mergeIn(before);
    expect(await desk.everything()).toEqual(before);
  });

  test.each(['replaceWith', 'mergeIn'] as const)(
    'is as it was when %s is cancelled half-way',
    async (how) => {
      await desk.replaceWith(sampleDesk(5, 2));
      const before = await desk.everything();
      const cancel = new AbortController();
      const theirs = sampleDesk(60, 2);
      theirs.clients.forEach((client) => (client.changedAt = sampleDate(600)));
      let written = 0;
      const onProgress = (done: number) => {
        written = done;
        if (done > 90) cancel.abort(new Error('enough'));
      };
      const work = { signal: cancel.signal, onProgress };
      await expect(desk[how](theirs, work)).rejects.toThrow('enough');
      expect(written).toBeGreaterThan(90);
      expect(written).toBeLessThan(180);
      expect(await desk.everything()).toEqual(before);
    },
  );

  test('that is cancelled before it starts is not touched', async () => {
    const signal = AbortSignal.abort(new Error('early'));
    await expect(desk.everything({ signal })).rejects.toThrow('early');
    await expect(desk.replaceWith(content, { signal })).rejects.toThrow('early');
    expect(await desk.clients()).toEqual([]);
  });

  test('can be wiped', async () => {
    await desk.replaceWith(content);
    await desk.wipe();
    const empty = { clients: [], sessions: [], settings: NO_SETTINGS };
    expect(await desk.everything()).toEqual(empty);
  });
});
