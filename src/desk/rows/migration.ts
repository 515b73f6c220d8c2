import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Inside an upgrade stores of any version may be met. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Lifts a database by one version; may wait for requests of its transaction, nothing else. */
export type Migration = (db: IDBPDatabase<unknown>, tx: Upgrade) => void | Promise<void>;
