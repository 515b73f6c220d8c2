import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '@/desk/rows/database';
import { merge } from '@/desk/rows/merge';
import type { DeskContent } from '@/desk/rows/model';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { putRaw } from './rawRows';
import { sampleClient, sampleDate, sampleDesk, sampleSession } from './sampleDesk';

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
    await desk.putSession(sampleSession('client-99', 1));
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    expect(await desk.replaceWith(content, { onProgress })).toEqual({ ok: true });
    expect(steps.at(-1)).toEqual([122, 122]); // two old rows, 120 new ones
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

  test('once replaced has revisions above all of before and all that came', async () => {
    const { clients, sessions, settings } = sampleDesk(1, 1);
    const numbered = (client: number, session: number, own: number): DeskContent => ({
      clients: clients.map((row) => ({ ...row, revision: client })),
      sessions: sessions.map((row) => ({ ...row, revision: session })),
      settings: { ...settings, revision: own },
    });
    let highest = 0;
    for (const [client, session, own] of [
      [40, 0, 0],
      [0, 80, 0],
      [0, 0, 120],
      [0, 0, 0],
    ] as const) {
      await desk.replaceWith(numbered(client, session, own));
      const after = await desk.everything();
      const rows = [after.clients[0]!, after.sessions[0]!, after.settings];
      const above = Math.max(highest, client, session, own);
      for (const { revision } of rows) expect(revision).toBeGreaterThan(above);
      highest = Math.max(...rows.map(({ revision }) => revision));
    }
  });

  test('once replaced has a revision above that of a client who was changed often', async () => {
    let before = sampleClient(1);
    for (let time = 0; time < 5; time += 1) {
      const written = await desk.putClient(before);
      if (written.ok) before = written.row;
    }
    await desk.replaceWith({ ...sampleDesk(1, 0), settings: NO_SETTINGS });
    expect((await desk.client('client-1'))!.revision).toBeGreaterThan(before.revision);
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
    expect(await desk.setAside()).toEqual([]); // nothing was damaged
  });

  test('is merged with progress, row by row', async () => {
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    await desk.mergeIn(content, { onProgress });
    expect(steps.at(-1)).toEqual([120, 120]);
  });

  test.each([
    ['mine', 9, 2],
    ['theirs', 2, 9],
  ])('once merged has a higher revision than both, %s above', async (_, mine, theirs) => {
    const row = sampleClient(1, { changedAt: sampleDate(1), revision: mine });
    await putRaw('clients', row);
    const their = { ...row, changedAt: sampleDate(2), notes: 'theirs', revision: theirs };
    await desk.mergeIn({ ...sampleDesk(0, 0), clients: [their] });
    const merged = (await desk.client('client-1'))!;
    expect(merged.notes).toBe('theirs');
    expect(merged.revision).toBeGreaterThan(9);
  });

  test('takes what is missing in the coach’s settings from a merge, as a change', async () => {
    const written = await desk.putSettings({ ...NO_SETTINGS, coachName: 'Mine' });
    const before = written.ok ? written.row : NO_SETTINGS;
    const settings = { ...NO_SETTINGS, coachName: 'Theirs', coachContact: 'theirs@example.org' };
    await desk.mergeIn({ ...sampleDesk(1, 0), settings });
    const after = await desk.settings();
    expect(after).toMatchObject({ coachName: 'Mine', coachContact: 'theirs@example.org' });
    expect(after.revision).toBeGreaterThan(before.revision);
    const late = await desk.putSettings({ ...before, coachName: 'Late' });
    expect(late).toEqual({ ok: false, reason: 'conflict', stored: after });
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
