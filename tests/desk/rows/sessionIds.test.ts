import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { deskToBackup, readBackup } from '@/desk/rows/backup';
import { openDesk } from '@/desk/rows/database';
import { merge } from '@/desk/rows/merge';
import type { DeskContent } from '@/desk/rows/model';
import { previewMerge } from '@/desk/rows/preview';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { sampleClient, sampleDate, sampleSession } from './sampleDesk';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A desk whose one session has the id `s` and says whose it is. */
const deskWith = (number: number, changed: number): DeskContent => {
  const client = sampleClient(number);
  const session = {
    ...sampleSession(client.id, 1),
    ...{ id: 's', notes: `Of ${client.id}`, changedAt: sampleDate(changed) },
  };
  return { clients: [client], sessions: [session], settings: NO_SETTINGS };
};

const MINE = deskWith(1, 300);
const THEIRS = deskWith(2, 400);
/** FNV-1a of “s client-2” from two beginnings. */
const OTHER_ID = 'id-ebce6c6ecfd68407';

const bySession = ({ sessions }: DeskContent) =>
  sessions.map(({ id, clientId, notes }) => [id, clientId, notes]).sort();
const BOTH = [
  [OTHER_ID, 'client-2', 'Of client-2'],
  ['s', 'client-1', 'Of client-1'],
];

test('merging: a session with the id of another client’s session comes in under another id', async () => {
  const desk = await openDesk();
  await desk.replaceWith(MINE);
  for (const _ of ['once', 'again']) {
    expect(await desk.mergeIn(THEIRS)).toEqual({ ok: true });
    expect(bySession(await desk.everything())).toEqual(BOTH);
  }
  await desk.mergeIn(deskWith(2, 500));
  const [session] = await desk.sessionsOf('client-2');
  expect([session!.id, session!.changedAt]).toEqual([OTHER_ID, sampleDate(500)]);
  expect(bySession(merge(merge(MINE, THEIRS), THEIRS))).toEqual(BOTH);
  desk.close();
});

test('what is told before merging says that it is added', () => {
  const { added, updated } = previewMerge(MINE, THEIRS).sessions;
  expect([added.map(({ id }) => id), updated]).toEqual([[OTHER_ID], []]);
});

test('one backup with sessions of two clients under one id loses neither', async () => {
  const file = await deskToBackup(
    {
      clients: [...MINE.clients, ...THEIRS.clients],
      sessions: [...MINE.sessions, ...THEIRS.sessions],
      settings: NO_SETTINGS,
    },
    null,
  );
  const backup = await readBackup(file, null);
  if (!backup.ok) throw new Error(backup.reason);
  expect([bySession(backup.content), backup.problems]).toEqual([BOTH, []]);
});
