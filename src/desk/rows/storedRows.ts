import type { Transaction } from './connection';
import type { DeskStore } from './openDatabase';

/** Rows per round trip: the page has its turn between two. */
export const BATCH = 25;

/** Every row of a store as it is, batch by batch, in the order of ids. */
export async function* storedBatches(tx: Transaction, store: 'clients' | 'sessions') {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const batch = (await tx.objectStore(store).getAll(after as never, BATCH)) as { id: string }[];
    if (batch.length === 0) return;
    yield batch as unknown[];
    after = IDBKeyRange.lowerBound(batch.at(-1)!.id, true);
  }
}

/** The revision of a stored row; 0 where there is none that counts. */
export function revisionOf(raw: unknown): number {
  const { revision } = (raw ?? {}) as { revision?: unknown };
  return Number.isSafeInteger(revision) && (revision as number) > 0 ? (revision as number) : 0;
}

/** Keeps a row as it is, beside those that are read. */
export async function setAside(
  tx: Transaction,
  store: DeskStore,
  row: unknown,
  at: string,
): Promise<void> {
  await tx.objectStore('setAside').add({ store, row, at });
}
