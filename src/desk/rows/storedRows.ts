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

/** What a row says, to tell the same one again; null = a row that only the database can hold. */
function textOf(store: DeskStore, row: unknown): string | null {
  try {
    return `${store} ${JSON.stringify(row)}`;
  } catch {
    return null;
  }
}

/** The rows set aside so far, by what they say; read once per transaction. */
const asideIn = new WeakMap<Transaction, Promise<Set<string | null>>>();

async function rowsAside(tx: Transaction): Promise<Set<string | null>> {
  const rows = await tx.objectStore('setAside').getAll();
  return new Set(rows.map(({ store, row }) => textOf(store, row)));
}

/** Keeps a row as it is, beside those that are read and those kept before; the same row once. */
export async function setAside(
  tx: Transaction,
  store: DeskStore,
  row: unknown,
  at: string,
): Promise<void> {
  const known = asideIn.get(tx) ?? rowsAside(tx);
  asideIn.set(tx, known);
  const text = textOf(store, row);
  const texts = await known;
  if (text !== null && texts.has(text)) return;
  texts.add(text);
  await tx.objectStore('setAside').add({ store, row, at });
}
