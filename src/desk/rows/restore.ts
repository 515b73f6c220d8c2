import type { Connection, Transaction } from './connection';
import { lookAtClient, lookAtSession } from './lookAtRows';
import { holdsAll, mergeClient, mergeSession, mergeSettings } from './merge';
import type { Client, DeskContent, Session } from './model';
import { SETTINGS_KEY } from './openDatabase';
import { readClient, readSettings, type ReadRow } from './readRows';
import { NO_SETTINGS } from './schema';
import { apartFrom } from './sessionIds';
import { Progress, type LongWork } from './slices';
import { BATCH, revisionOf, setAside, storedBatches } from './storedRows';

interface Row {
  id: string;
  revision: number;
}

const LOOK: Record<'clients' | 'sessions', (raw: unknown) => ReadRow<Row>> = {
  clients: lookAtClient,
  sessions: lookAtSession,
};

/** Empties a store, keeping aside what is not understood. Returns its highest revision. */
async function empty(
  tx: Transaction,
  store: 'clients' | 'sessions',
  at: string,
  progress: Progress,
): Promise<number> {
  let highest = 0;
  for await (const batch of storedBatches(tx, store)) {
    progress.add(batch.length);
    for (const raw of batch) {
      highest = Math.max(highest, revisionOf(raw));
      if (LOOK[store](raw).problems.length > 0) await setAside(tx, store, raw, at);
    }
  }
  await tx.objectStore(store).clear();
  return highest;
}

async function fill(
  tx: Transaction,
  store: 'clients' | 'sessions',
  rows: readonly Row[],
  revision: number,
  progress: Progress,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    // Async, so that one that throws at once does not leave the others unheard.
    const put = async (row: Row) => tx.objectStore(store).put({ ...row, revision });
    await Promise.all(batch.map(put));
    progress.add(batch.length);
  }
}

async function counts(tx: Transaction): Promise<number> {
  const [clients, sessions] = await Promise.all([
    tx.objectStore('clients').count(),
    tx.objectStore('sessions').count(),
  ]);
  return clients + sessions;
}

/** Puts `content` in the place of everything. Rejects when cancelled, with nothing changed. */
export function replaceAll(
  connection: Connection,
  { clients, sessions, settings }: DeskContent,
  at: string,
  work: LongWork,
): Promise<void> {
  return connection.run('readwrite', async (tx) => {
    const total = (await counts(tx)) + clients.length + sessions.length;
    const progress = new Progress(work, total);
    const before = await tx.objectStore('settings').get(SETTINGS_KEY);
    const highest = [
      await empty(tx, 'clients', at, progress),
      await empty(tx, 'sessions', at, progress),
      revisionOf(before),
      ...[...clients, ...sessions, settings].map((row) => row.revision),
    ].reduce((most, each) => Math.max(most, each), 0);
    // Higher than any before: a tab that still shows the old rows cannot take the new ones for them.
    const revision = highest + 1;
    await fill(tx, 'clients', clients, revision, progress);
    await fill(tx, 'sessions', sessions, revision, progress);
    await tx.objectStore('settings').put({ ...settings, revision }, SETTINGS_KEY);
  });
}

interface MergeStep<T extends Row> {
  store: 'clients' | 'sessions';
  read: (raw: unknown) => ReadRow<T>;
  both: (mine: T, theirs: T) => T;
  /** Theirs as it may stand beside what is stored under its id. */
  beside: (theirs: T, raw: unknown) => T;
}

async function mergeStore<T extends Row>(
  tx: Transaction,
  { store, read, both, beside }: MergeStep<T>,
  theirs: readonly T[],
  at: string,
  progress: Progress,
): Promise<void> {
  const rows = tx.objectStore(store);
  for (let from = 0; from < theirs.length; from += BATCH) {
    const batch = theirs.slice(from, from + BATCH);
    const stored = await Promise.all(batch.map(async (row) => rows.get(row.id)));
    for (const [index, row] of batch.entries()) {
      const their = beside(row, stored[index]);
      const raw: unknown = their === row ? stored[index] : await rows.get(their.id);
      const { row: mine, problems } = raw === undefined ? absent : read(raw);
      const merged = mine ? both(mine, their) : their;
      if (merged === mine) continue;
      if (problems.length > 0) await setAside(tx, store, raw, at);
      const revision = Math.max(revisionOf(raw), their.revision) + 1;
      await rows.put({ ...merged, revision });
    }
    progress.add(batch.length);
  }
}

const ownerIn = (raw: unknown): unknown => ((raw ?? {}) as { clientId?: unknown }).clientId;

const absent = { row: null, problems: [] };

/** Merges `theirs` into what is stored. Rejects when cancelled, with nothing changed. */
export function mergeAll(
  connection: Connection,
  theirs: DeskContent,
  at: string,
  work: LongWork,
): Promise<void> {
  const clients: MergeStep<Client> = {
    ...{ store: 'clients', read: readClient, both: mergeClient },
    beside: (client) => client,
  };
  const sessions: MergeStep<Session> = {
    ...{ store: 'sessions', read: lookAtSession, both: mergeSession },
    beside: (session, raw) => apartFrom(session, ownerIn(raw)),
  };
  return connection.run('readwrite', async (tx) => {
    const progress = new Progress(work, theirs.clients.length + theirs.sessions.length);
    const held = holdsAll((await tx.objectStore('clients').getAllKeys()).map(String), theirs);
    await mergeStore(tx, clients, theirs.clients, at, progress);
    await mergeStore(tx, sessions, theirs.sessions, at, progress);
    const raw = await tx.objectStore('settings').get(SETTINGS_KEY);
    const mine = readSettings(raw).row ?? NO_SETTINGS;
    const settings = mergeSettings(mine, theirs.settings, held);
    const same = JSON.stringify(settings) === JSON.stringify(mine);
    const revision = revisionOf(raw) + 1;
    if (!same) await tx.objectStore('settings').put({ ...settings, revision }, SETTINGS_KEY);
  });
}
