import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { DeskError, deskErrorOf } from './deskError';
import { liftGoals } from './liftGoals';
import type { Migration, Upgrade } from './migration';

export type { Migration } from './migration';

/** A row that was not understood completely, kept as it was before something replaced it. */
export interface SetAside {
  store: DeskStore;
  at: string;
  row: unknown;
}

/** Rows are `unknown` on the way out: what is stored may be damaged. */
export interface DeskSchema extends DBSchema {
  clients: { key: string; value: unknown };
  sessions: { key: string; value: unknown; indexes: { clientId: string } };
  settings: { key: string; value: unknown };
  setAside: { key: number; value: SetAside };
}
export type DeskStore = 'clients' | 'sessions' | 'settings';
export const SETTINGS_KEY = 'desk';

export type Database = IDBPDatabase<DeskSchema>;
/** Step N lifts version N to N + 1; the version of the desk is the number of steps. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('clients', { keyPath: 'id' });
    db.createObjectStore('sessions', { keyPath: 'id' }).createIndex('clientId', 'clientId');
    db.createObjectStore('settings');
    db.createObjectStore('setAside', { autoIncrement: true });
  },
  liftGoals,
];

const STORES = ['clients', 'sessions', 'settings', 'setAside'];

/** How long another tab may take to close its older connection. */
const BLOCKED_AFTER_MS = 3000;
/** How long the browser may take to answer at all. */
const SILENT_AFTER_MS = 10_000;

export interface OpenOptions {
  name: string;
  migrations?: readonly Migration[];
  /** Called when the database was not there and is made anew. */
  onCreated?: () => void;
  /** Called once when this connection was closed from outside. */
  onClosed?: () => void;
}

async function migrate(
  migrations: readonly Migration[],
  from: number,
  db: IDBPDatabase<unknown>,
  tx: Upgrade,
): Promise<void> {
  tx.done.catch(() => {}); // the opening fails with it, and says so
  try {
    for (const step of migrations.slice(from)) await step(db, tx);
  } catch (error) {
    try {
      tx.abort(); // the database stays at the version that it had
    } catch {
      // The failed request has ended it.
    }
    throw error;
  }
}

function checkStores(db: Database): void {
  const names = new Set<string>(db.objectStoreNames);
  if (STORES.every((store) => names.has(store))) return;
  db.close();
  throw new DeskError('corrupt');
}

/** Opens the database, lifting it to the newest version. Rejects with `DeskError`. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { name, migrations = MIGRATIONS, onCreated, onClosed } = options;
  let failure: unknown = null;
  let refuse: (error: DeskError) => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refuseAfter = (ms: number, kind: 'blocked' | 'silent') => {
    clearTimeout(timer);
    timer = setTimeout(() => refuse(new DeskError(kind)), ms);
  };
  const refused = new Promise<never>((_, reject) => (refuse = reject));
  const callbacks: OpenDBCallbacks<DeskSchema> = {
    upgrade(db, from, _to, tx) {
      clearTimeout(timer); // it answers; lifting a large desk takes its time
      if (from === 0) onCreated?.();
      migrate(migrations, from, db as never, tx as never).catch((error) => (failure = error));
    },
    blocked() {
      refuseAfter(BLOCKED_AFTER_MS, 'blocked');
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close(); // so that the other tab can upgrade or delete
      onClosed?.();
    },
    terminated: () => onClosed?.(),
  };
  // Inside a promise, because a browser that denies storage throws at once.
  const opening = Promise.resolve().then(() =>
    openDB<DeskSchema>(name, migrations.length, callbacks),
  );
  refuseAfter(SILENT_AFTER_MS, 'silent');
  try {
    const db = await Promise.race([opening, refused]);
    checkStores(db);
    return db;
  } catch (error) {
    void opening.then((late) => late.close()).catch(() => {});
    throw deskErrorOf(failure ?? error);
  } finally {
    clearTimeout(timer);
  }
}
