import type { IDBPTransaction } from 'idb';
import { deskErrorOf, isBeingCleared, isClosed } from './deskError';
import { openDatabase, type Database, type DeskSchema, type OpenOptions } from './openDatabase';

type Store = 'clients' | 'sessions' | 'settings' | 'setAside';
const ALL: Store[] = ['clients', 'sessions', 'settings', 'setAside'];

/** Every transaction spans all stores: writers wait for each other, so none sees half a change. */
export type Transaction = IDBPTransaction<DeskSchema, Store[], 'readwrite'>;

/** A database that is opened again when something outside of this tab closed it. */
export interface Connection {
  /** Runs `body` in one transaction: all or nothing. Rejects with what went wrong, undone. */
  run<T>(mode: IDBTransactionMode, body: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): void;
}

async function inTransaction<T>(
  tx: Transaction,
  body: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { done } = tx;
  done.catch(() => {});
  try {
    const result = await body(tx);
    await done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    await done.catch(() => {});
    throw tx.error ?? error; // a full disk ends the transaction; its requests only say "aborted"
  }
}

/** A browser that clears a site's data refuses to open it until it is done; milliseconds between tries. */
const TRIES_MS = [50, 100, 300, 800, 2000];

async function openWhenCleared(open: () => Promise<Database>): Promise<Database> {
  for (const pause of TRIES_MS) {
    try {
      return await open();
    } catch (error) {
      if (!isBeingCleared(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return open();
}

/** Opens the database behind `options`. Rejects with `DeskError`. */
export async function connect(options: OpenOptions): Promise<Connection> {
  let ended = false;
  let wasOpen = false;
  let current: Promise<Database> | null = null;
  const open = (): Promise<Database> => {
    const opening: OpenOptions = {
      ...options,
      onCreated() {
        if (wasOpen) options.onCreated?.(); // it was there before
      },
      onClosed() {
        if (current === mine) current = null;
        options.onClosed?.();
      },
    };
    const mine = openWhenCleared(() => openDatabase(opening));
    current = mine;
    mine.catch(() => {
      if (current === mine) current = null;
    });
    return mine;
  };
  const begin = async (mode: IDBTransactionMode): Promise<Transaction> => {
    if (ended) throw deskErrorOf(null);
    const db = await (current ?? open());
    try {
      return db.transaction(ALL, mode) as unknown as Transaction;
    } catch (error) {
      if (!isClosed(error)) throw deskErrorOf(error);
      const again = await open(); // closed underneath, without a word
      return again.transaction(ALL, mode) as unknown as Transaction;
    }
  };
  await open();
  wasOpen = true;
  return {
    run: async (mode, body) => inTransaction(await begin(mode), body),
    close() {
      ended = true;
      void current?.then((db) => db.close()).catch(() => {});
    },
  };
}
