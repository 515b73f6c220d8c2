import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBackup } from '@/desk/rows/backup';
import { openDesk } from '@/desk/rows/database';
import type { Client, Session } from '@/desk/rows/model';
import { planOf } from '@/profile/plan';
import { profileFromFile } from '@/profile/readFile';
import { getRaw } from './rawRows';
import { goal, oldClient, oldSession, storeOldDesk } from './release1';

/** What release 1.0.0 left behind, made by its own build. */
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/release-1/${name}`, import.meta.url), 'utf8');

interface Expected {
  expected: { clients: { name: string; goals: { text: string; done: boolean }[] }[] };
}

const goalsOf = ({ work }: Client | Session) =>
  planOf(work.client).map(({ text, doneAt }) => ({ text, done: doneAt !== null }));

describe('goals of release 1.0.0', () => {
  test('are the plan of each client in its database', async () => {
    const { stores, expected } = JSON.parse(fixture('desk-database.json')) as Expected & {
      stores: { name: string; rows: { value: Record<string, unknown> }[] }[];
    };
    const rows = (name: string) =>
      stores.find((store) => store.name === name)!.rows.map(({ value }) => value);
    await storeOldDesk('fixture', { clients: rows('clients'), sessions: rows('sessions') });
    const desk = await openDesk({ name: 'fixture' });
    const clients = await desk.clients();
    expect(clients).toHaveLength(expected.clients.length);
    for (const { name, goals } of expected.clients) {
      const { id } = clients.find((client) => client.name === name)!;
      expect(goalsOf((await desk.client(id))!)).toEqual(goals);
      for (const session of await desk.sessionsOf(id)) {
        const before = rows('sessions').find((row) => row['id'] === session.id)!;
        expect(planOf(session.work.client)).toEqual(
          (before['goals'] as object[]).map((goal) => ({ ...goal, due: null })),
        );
        expect(session.revision).toBe(before['revision']);
        expect(session.changedAt).toBe(before['changedAt']);
      }
    }
    expect(desk.problems()).toEqual([]);
    desk.close();
  });

  test.each(['backup-plain.ndjson', 'backup-sealed.txt'])(
    'come with its backup %s',
    async (name) => {
      const about = JSON.parse(fixture('backup.json')) as Expected & {
        files: Record<string, { passphrase: string | null }>;
      };
      const read = await readBackup(fixture(name), about.files[name]!.passphrase);
      if (!read.ok) throw new Error(read.reason);
      expect(read.problems).toEqual([]);
      for (const { name: of, goals } of about.expected.clients) {
        expect(goalsOf(read.content.clients.find((client) => client.name === of)!)).toEqual(goals);
      }
    },
  );
});

test.each(['profile-backend.profile.json', 'profile-own.profile.json'])(
  'its file %s opens without a word, and without a plan',
  (name) => {
    const opened = profileFromFile(fixture(name));
    expect(opened).toMatchObject({ ok: true, notices: [] });
    expect(opened.ok && 'plan' in opened.profile).toBe(false);
  },
);

describe('a database of release 1', () => {
  const NAME = 'personal-ai-risk-desk';
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  const textsOf = (row: Client | Session) => goalsOf(row).map(({ text }) => text);

  test('gives each session what was agreed by its date, whatever the ids are', async () => {
    const later = { ...oldSession('client-1', 2, [goal('b', 'Second')]), id: 'a' };
    const earlier = { ...oldSession('client-1', 1, [goal('a', 'First')]), id: 'b' };
    await storeOldDesk(NAME, { clients: [oldClient(1)], sessions: [later, earlier] });
    const desk = await openDesk();
    expect((await desk.sessionsOf('client-1')).map(textsOf)).toEqual([
      ['First'],
      ['First', 'Second'],
    ]);
    expect(textsOf((await desk.client('client-1'))!)).toEqual(['First', 'Second']);
    desk.close();
  });

  test('leaves rows without goals as they were', async () => {
    const { goals: _, ...kept } = oldSession('client-1', 1, []);
    await storeOldDesk(NAME, { clients: [oldClient(1)], sessions: [{ ...kept, goals: [] }] });
    (await openDesk()).close();
    expect(await getRaw('clients', 'client-1')).toEqual(oldClient(1));
    expect(await getRaw('sessions', kept.id)).toEqual(kept);
  });

  test.each([
    ['no reading', null],
    ['a reading that is none', { client: null }],
  ])('opens with a session of %s, whose goals are still the client’s', async (_, work) => {
    const session = { ...oldSession('client-1', 1, [goal('a', 'First')]), work };
    await storeOldDesk(NAME, { clients: [oldClient(1)], sessions: [session] });
    const desk = await openDesk();
    expect(textsOf((await desk.client('client-1'))!)).toEqual(['First']);
    expect(await getRaw('sessions', session.id)).toEqual(session);
    desk.close();
  });
});
