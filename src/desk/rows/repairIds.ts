import type { Transaction } from './connection';
import { isUsableId, usableId } from './rowId';

type Store = 'clients' | 'sessions';
type Raw = Record<string, unknown>;

/** An id that nothing stands under, for a row whose own cannot be used. */
async function freeId(tx: Transaction, store: Store, id: string): Promise<string> {
  const rows = tx.objectStore(store);
  const first = usableId(id);
  let free = first;
  for (let number = 2; (await rows.getKey(free)) !== undefined; number += 1) {
    free = `${first}-${number}`;
  }
  return free;
}

async function move(tx: Transaction, store: Store, from: string, changes: Raw): Promise<void> {
  const rows = tx.objectStore(store);
  const raw = (await rows.get(from)) as Raw;
  await rows.put({ ...raw, ...changes });
  if (changes['id'] !== undefined) await rows.delete(from);
}

async function unusableKeys(tx: Transaction, store: Store): Promise<string[]> {
  const keys: unknown[] = await tx.objectStore(store).getAllKeys();
  return keys.filter((key): key is string => typeof key === 'string' && !isUsableId(key));
}

/**
 * Rows that an earlier release stored under an id that cannot be used get another one; sessions
 * follow their client. Nothing else of them changes.
 */
export async function repairIds(tx: Transaction): Promise<void> {
  for (const key of await unusableKeys(tx, 'clients')) {
    const id = await freeId(tx, 'clients', key);
    const sessions = await tx.objectStore('sessions').index('clientId').getAllKeys(key);
    for (const session of sessions) await move(tx, 'sessions', session, { clientId: id });
    await move(tx, 'clients', key, { id });
  }
  for (const key of await unusableKeys(tx, 'sessions')) {
    await move(tx, 'sessions', key, { id: await freeId(tx, 'sessions', key) });
  }
}
