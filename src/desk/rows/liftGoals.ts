import type { PlanStep } from '@/profile/plan';
import { goalSteps, plansFrom } from './goals';
import type { Migration, Upgrade } from './migration';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The reading that holds the plan, in a row that nobody has checked; null where there is none. */
function clientReading(row: unknown): { row: Row; work: Row; client: Row } | null {
  if (!isRow(row) || !isRow(row['work']) || !isRow(row['work']['client'])) return null;
  return { row, work: row['work'], client: row['work']['client'] };
}

function withSteps(raw: unknown, plan: readonly PlanStep[]): Row | null {
  const found = clientReading(raw);
  if (found === null) return null;
  const { row, work, client } = found;
  return plan.length === 0 ? row : { ...row, work: { ...work, client: { ...client, plan } } };
}

/** What a stored session agreed, as far as it can be read; `exact` if all of it can. */
function agreedIn(session: Row): { steps: PlanStep[]; exact: boolean } {
  let exact = true;
  const steps = goalSteps(session['goals'], 'goals', () => (exact = false));
  return { steps, exact };
}

const heldAt = (session: Row) => String(session['heldAt']);

async function liftClient(tx: Upgrade, clientId: IDBValidKey): Promise<void> {
  const clients = tx.objectStore('clients');
  const store = tx.objectStore('sessions');
  const sessions = (await store.index('clientId').getAll(clientId)) as Row[];
  sessions.sort((a, b) => heldAt(a).localeCompare(heldAt(b)));
  const agreed = sessions.map(agreedIn);
  const { then, now } = plansFrom(agreed.map(({ steps }) => steps));
  for (const [at, raw] of sessions.entries()) {
    // A damaged row stays as it is: reading it says what is wrong, and lifts what can be read.
    const lifted = agreed[at]!.exact ? withSteps(raw, then[at]!) : null;
    if (lifted === null) continue;
    const { goals: _, ...rest } = lifted;
    await store.put!(rest);
  }
  const client = withSteps(await clients.get(clientId), now);
  if (client !== null && now.length > 0) await clients.put!(client);
}

/**
 * Goals of sessions become steps of their client's plan: of the client all of them, of a session
 * those that had been agreed by then. Revisions and dates of change stay.
 */
export const liftGoals: Migration = async (_, tx) => {
  const byClient = tx.objectStore('sessions').index('clientId');
  let cursor = await byClient.openKeyCursor(null, 'nextunique');
  while (cursor !== null) {
    await liftClient(tx, cursor.key);
    cursor = await cursor.continue();
  }
};
