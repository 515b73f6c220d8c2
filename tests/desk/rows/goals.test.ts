import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup } from '@/desk/rows/backup';
import { openDesk } from '@/desk/rows/database';
import { seal } from '@/desk/rows/envelope';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { merge } from '@/desk/rows/merge';
import type { DeskContent } from '@/desk/rows/model';
import { readSession } from '@/desk/rows/readRows';
import { LIMITS } from '@/profile/format';
import { planOf } from '@/profile/plan';
import { getRaw } from './rawRows';
import {
  arbitraryOldDesk,
  goal,
  oldBackup,
  oldClient,
  oldSession,
  storeOldDesk,
  type OldDesk,
} from './release1';
import { sampleDate } from './sampleDesk';

const NAME = 'personal-ai-risk-desk';
let databases = 0;

/** Opens a database that release 1 left. */
async function lifted(old: OldDesk, name = `desk-${(databases += 1)}`) {
  await storeOldDesk(name, old);
  return openDesk({ name });
}

const saying = ({ text, doneAt }: { text: string; doneAt: string | null }) =>
  JSON.stringify([text, doneAt]);
const planOfRow = (row: DeskContent['clients'][number] | DeskContent['sessions'][number]) =>
  planOf(row.work.client).map(saying);

/** Every goal is a step of its session's plan and of its client's; everything else is as it was. */
function expectNothingLost(old: OldDesk, { clients, sessions }: DeskContent) {
  for (const before of old.sessions) {
    const session = sessions.find(({ id }) => id === before.id)!;
    const client = clients.find(({ id }) => id === before.clientId);
    expect(planOfRow(session)).toEqual(expect.arrayContaining(before.goals.map(saying)));
    if (client) expect(planOfRow(client)).toEqual(expect.arrayContaining(planOfRow(session)));
    const { goals: _, ...rest } = before;
    const { plan: __, ...reading } = session.work.client;
    expect({ ...session, work: { ...session.work, client: reading } }).toEqual(rest);
  }
  for (const before of old.clients) {
    const client = clients.find(({ id }) => id === before.id)!;
    const { plan: _, ...reading } = client.work.client;
    expect({ ...client, work: { ...client.work, client: reading } }).toEqual(before);
  }
}

describe('goals of release 1 become the plan, and none is lost', () => {
  test('in the database', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOldDesk, async (old) => {
        const desk = await lifted(old);
        const content = await desk.everything();
        expectNothingLost(old, content);
        expect(desk.problems()).toEqual([]);
        for (const { id } of old.clients) {
          const complete = [await desk.client(id), ...(await desk.sessionsOf(id))];
          const there = [...content.clients, ...content.sessions];
          for (const row of complete) expect(there).toContainEqual(row);
        }
        desk.close();
      }),
      { numRuns: 40 },
    );
  });

  test('in a backup without and with a passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOldDesk, async (old) => {
        const read = await readBackup(oldBackup(old), null);
        if (!read.ok) throw new Error(read.reason);
        expectNothingLost(old, read.content);
      }),
      { numRuns: 40 },
    );
    const [old] = fc.sample(arbitraryOldDesk, { numRuns: 1, seed: 1 });
    const sealed = await seal(new TextEncoder().encode(oldBackup(old!)), 'sample');
    const read = await readBackup(sealed.join(''), 'sample');
    if (!read.ok) throw new Error(read.reason);
    expectNothingLost(old!, read.content);
  });

  test('ids and order stay; a session has what was agreed by then', async () => {
    const old: OldDesk = {
      clients: [oldClient(1)],
      sessions: [
        oldSession('client-1', 2, [goal('c', 'Third', sampleDate(30))]),
        oldSession('client-1', 1, [goal('a', 'First'), goal('b', 'Second', sampleDate(20))]),
      ],
      settings: await (await openDesk({ name: 'empty' })).settings(),
    };
    const desk = await lifted(old);
    const idsOf = (of: { work: { client: Parameters<typeof planOf>[0] } }) =>
      planOf(of.work.client).map(({ id }) => id);
    expect(idsOf((await desk.client('client-1'))!)).toEqual(['a', 'b', 'c']);
    expect((await desk.sessionsOf('client-1')).map(idsOf)).toEqual([
      ['a', 'b'],
      ['a', 'b', 'c'],
    ]);
    expect(planOf((await desk.client('client-1'))!.work.client)[2]).toEqual({
      id: 'c',
      text: 'Third',
      due: null,
      doneAt: sampleDate(30),
    });
    desk.close();
  });

  test('where there are more than a plan holds, each stays in the plan of its session', async () => {
    const many = (session: number) =>
      Array.from({ length: DESK_LIMITS.goals }, (_, index) =>
        goal(`${session}-${index}`, `Goal ${session} ${index}`, index < 25 ? sampleDate(1) : null),
      );
    const sessions = [1, 2, 3, 4, 5].map((each) => oldSession('client-1', each, many(each)));
    const desk = await lifted({ clients: [oldClient(1)], sessions, settings: NO });
    const plan = planOf((await desk.client('client-1'))!.work.client);
    expect(plan).toHaveLength(LIMITS.planSteps);
    expect(plan.filter(({ doneAt }) => doneAt === null)).toHaveLength(5 * 25);
    for (const [at, session] of (await desk.sessionsOf('client-1')).entries()) {
      expect(planOfRow(session)).toEqual(expect.arrayContaining(sessions[at]!.goals.map(saying)));
    }
    expect(desk.problems()).toEqual([]);
    desk.close();
  });
});

const NO = { coachName: '', coachContact: '', logo: null, backedUpAt: null, revision: 0 };

describe('a damaged goal', () => {
  const damaged = [
    ['of no text', { ...goal('x', ''), text: 5 }, 'goals.1.text', 'partLost', 'wrongKind'],
    ['of blank text', goal('x', '  '), 'goals.1.text', 'partLost', 'missing'],
    ['too long', goal('x', 'x'.repeat(301)), 'goals.1.text', 'partChanged', 'tooLong'],
    ['ticked at no time', goal('x', 'Fine', 'soon'), 'goals.1.doneAt', 'partLost', 'wrongKind'],
    ['without an id', goal('', 'Fine'), 'goals.1.id', 'partLost', 'outOfRange'],
    ['twice', goal('a', 'Fine'), 'goals.1', 'partLost', 'duplicateId'],
    ['that is none', null, 'goals.1', 'partLost', 'wrongKind'],
  ] as const;

  test.each(damaged)(
    '%s is told, and its row stays as it was',
    async (_, broken, field, kind, reason) => {
      indexedDB.deleteDatabase(NAME);
      const goals = [goal('a', 'Sample goal'), broken] as ReturnType<typeof goal>[];
      const session = oldSession('client-1', 1, goals);
      const old = { clients: [oldClient(1)], sessions: [session], settings: NO };
      const desk = await lifted(old, NAME);
      const [read] = await desk.sessionsOf('client-1');
      expect(desk.problems()).toMatchObject([
        { row: 'session', id: session.id, field, kind, reason },
      ]);
      expect(planOfRow(read!)).toContain(saying(goals[0]!));
      expect(planOfRow((await desk.client('client-1'))!)).toEqual(planOfRow(read!));
      expect(await getRaw('sessions', session.id)).toEqual(session);
      await desk.putSession({ ...read!, notes: 'Written over' });
      expect((await desk.setAside()).map(({ row }) => row)).toEqual([session]);
      desk.close();
    },
  );

  test('any junk for goals never throws; what was read is right', () => {
    const session = oldSession('client-1', 1, [goal('a', 'Sample goal')]);
    const junk = fc.oneof(fc.anything(), fc.array(fc.anything()));
    fc.assert(
      fc.property(junk, (goals) => {
        const { row } = readSession({ ...session, goals });
        expect(readSession(row)).toEqual({ row, problems: [] });
      }),
    );
  });
});

test('a backup of release 1 brings its goals to a client that is later here', async () => {
  const old: OldDesk = {
    clients: [oldClient(1)],
    sessions: [oldSession('client-1', 1, [goal('a', 'First'), goal('b', 'Second')])],
    settings: NO,
  };
  const read = await readBackup(oldBackup(old), null);
  if (!read.ok) throw new Error(read.reason);
  const mine = oldClient(1);
  const plan = [
    { id: 'b', text: 'Second', due: '2027-01-31', doneAt: sampleDate(99) },
    { id: 'c', text: 'Mine', due: null, doneAt: null },
  ];
  const later = {
    ...mine,
    changedAt: sampleDate(200),
    work: { ...mine.work, client: { ...mine.work.client, plan } },
  };
  const both = merge({ clients: [later], sessions: [], settings: NO }, read.content);
  expect(planOf(both.clients[0]!.work.client)).toEqual([
    ...plan,
    { id: 'a', text: 'First', due: null, doneAt: null },
  ]);
  expect(merge(both, read.content)).toEqual(both);
});
