import fc from 'fast-check';
import { openDB } from 'idb';
import type { Goal } from '@/desk/rows/goals';
import type { Client, DeskContent, Session } from '@/desk/rows/model';
import { MIGRATIONS } from '@/desk/rows/openDatabase';
import { SETTINGS_KEY } from '@/desk/rows/openDatabase';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { savedName } from '@/profile/names';
import { withPlan } from '@/profile/plan';
import { codePoint } from '../../golden/codePoint';
import { sampleClient, sampleDate, sampleSession } from './sampleDesk';

/** A session as release 1 kept it: goals of its own, and no plan. */
export type OldSession = Session & { goals: Goal[] };

export interface OldDesk {
  clients: Client[];
  sessions: OldSession[];
  settings: DeskContent['settings'];
}

function withoutPlan<R extends Client | Session>(row: R): R {
  return { ...row, work: { ...row.work, client: withPlan(row.work.client, []) } };
}

export const oldClient = (number: number): Client => withoutPlan(sampleClient(number));

export const oldSession = (clientId: string, number: number, goals: Goal[]): OldSession => ({
  ...withoutPlan(sampleSession(clientId, number)),
  goals,
});

export const goal = (id: string, text: string, doneAt: string | null = null): Goal => ({
  id,
  text,
  doneAt,
});

const words = fc
  .string({ minLength: 1, maxLength: 300, unit: codePoint })
  .map(savedName)
  .filter((text) => text !== '' && text.length <= 300);

/** Ids that may well be those of another session's goals. */
const arbitraryGoals: fc.Arbitrary<Goal[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      fc.constantFrom('a', 'b', 'x'.repeat(64)),
      fc.string({ minLength: 1, maxLength: 64, unit: codePoint }),
    ),
    text: words,
    doneAt: fc.option(fc.nat({ max: 300 }).map(sampleDate)),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

/** Three clients with up to four sessions each, and a session whose client is not there. */
export const arbitraryOldDesk: fc.Arbitrary<OldDesk> = fc
  .array(fc.record({ client: fc.integer({ min: 1, max: 4 }), goals: arbitraryGoals }), {
    maxLength: 10,
  })
  .map((agreed) => ({
    clients: [1, 2, 3].map(oldClient),
    sessions: agreed.map(({ client, goals }, index) =>
      oldSession(`client-${client}`, index + 1, goals),
    ),
    settings: NO_SETTINGS,
  }));

/** The database as release 1 left it. */
export async function storeOldDesk(name: string, desk: OldDesk | Record<string, unknown[]>) {
  const db = await openDB(name, 1, {
    upgrade: (made, _from, _to, tx) => void MIGRATIONS[0]!(made as never, tx as never),
  });
  for (const store of ['clients', 'sessions'] as const) {
    for (const row of desk[store] as object[]) await db.put(store, row);
  }
  if ('settings' in desk) await db.put('settings', desk.settings, SETTINGS_KEY);
  db.close();
}

/** The desk as a backup file of release 1, without a passphrase. */
export function oldBackup({ clients, sessions, settings }: OldDesk): string {
  const header = {
    format: 'personal-ai-risk/desk',
    version: 1,
    savedAt: sampleDate(400),
    clients: clients.length,
    sessions: sessions.length,
  };
  const rows = [
    header,
    { settings },
    ...clients.map((client) => ({ client })),
    ...sessions.map((session) => ({ session })),
  ];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
