import type { Desk, DeskParts } from './deskApi';
import { deskErrorOf } from './deskError';
import type { Client, DeskSettings, Session } from './model';
import { SETTINGS_KEY, type DeskStore } from './openDatabase';
import { readClient, readSession, readSettings, type ReadRow } from './readRows';
import { bySessionOrder } from './sessionOrder';
import { revisionOf, storedBatches } from './storedRows';
import { NO_SETTINGS } from './schema';
import { Progress, type LongWork } from './slices';
import { lookAtClient, lookAtSession } from './lookAtRows';
import type { Connection, Transaction } from './connection';

async function read<T>(connection: Connection, body: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await connection.run('readonly', body);
  } catch (error) {
    throw deskErrorOf(error);
  }
}

const idOf = (raw: unknown) => (raw as { id: unknown }).id;

/** The readable ones among rows; a light look does not forget what a complete one found. */
function usable<T>(
  { problems }: DeskParts,
  store: DeskStore,
  rows: readonly unknown[],
  look: (raw: unknown) => ReadRow<T>,
): T[] {
  return rows.flatMap((raw) => {
    const found = look(raw);
    if (found.problems.length > 0) problems.set(store, idOf(raw), found.problems);
    return found.row ? [found.row] : [];
  });
}

/** A row that is checked completely. */
export function checked<T>(
  { problems }: DeskParts,
  store: DeskStore,
  raw: unknown,
  readRow: (raw: unknown) => ReadRow<T>,
): T | null {
  if (raw === undefined) return null;
  const found = readRow(raw);
  problems.set(store, idOf(raw), found.problems);
  return found.row;
}

/** The settings behind a stored row; unreadable ones keep their revision, so they can be written. */
export function settingsOf(parts: DeskParts, raw: unknown): DeskSettings {
  if (raw === undefined) return NO_SETTINGS;
  const { row, problems } = readSettings(raw);
  parts.problems.set('settings', SETTINGS_KEY, problems);
  return row ?? { ...NO_SETTINGS, revision: revisionOf(raw) };
}

async function walk(parts: DeskParts, tx: Transaction, work: LongWork) {
  const [clientCount, sessionCount] = await Promise.all([
    tx.objectStore('clients').count(),
    tx.objectStore('sessions').count(),
  ]);
  const progress = new Progress(work, clientCount + sessionCount);
  const clients: Client[] = [];
  const sessions: Session[] = [];
  for await (const batch of storedBatches(tx, 'clients')) {
    clients.push(...usable(parts, 'clients', batch, lookAtClient));
    progress.add(batch.length);
  }
  for await (const batch of storedBatches(tx, 'sessions')) {
    sessions.push(...usable(parts, 'sessions', batch, lookAtSession));
    progress.add(batch.length);
  }
  const settings = settingsOf(parts, await tx.objectStore('settings').get(SETTINGS_KEY));
  return { clients, sessions, settings };
}

type Reads = 'clients' | 'client' | 'sessionsOf' | 'session' | 'settings' | 'everything';

export function deskReads(parts: DeskParts): Pick<Desk, Reads | 'setAside'> {
  const { connection } = parts;
  return {
    async clients() {
      const rows = await read(connection, (tx) => tx.objectStore('clients').getAll());
      const found = usable(parts, 'clients', rows, lookAtClient);
      return found.filter((client) => client.deletedAt === null);
    },
    async client(id) {
      const raw = await read(connection, (tx) => tx.objectStore('clients').get(id));
      return checked(parts, 'clients', raw, readClient);
    },
    async sessionsOf(clientId) {
      const rows = await read(connection, (tx) =>
        tx.objectStore('sessions').index('clientId').getAll(clientId),
      );
      const found = rows.map((raw) => checked(parts, 'sessions', raw, readSession));
      return found.filter((session) => session !== null).sort(bySessionOrder);
    },
    async session(id) {
      const raw = await read(connection, (tx) => tx.objectStore('sessions').get(id));
      return checked(parts, 'sessions', raw, readSession);
    },
    async settings() {
      const raw = await read(connection, (tx) => tx.objectStore('settings').get(SETTINGS_KEY));
      return settingsOf(parts, raw);
    },
    async everything(work = {}) {
      work.signal?.throwIfAborted();
      try {
        return await read(connection, (tx) => walk(parts, tx, work));
      } catch (error) {
        if (work.signal?.aborted) throw work.signal.reason;
        throw error;
      }
    },
    setAside: () => read(connection, (tx) => tx.objectStore('setAside').getAll()),
  };
}
