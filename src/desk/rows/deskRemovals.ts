import type { Transaction } from './connection';
import type { Desk, DeskParts } from './deskApi';
import { deskErrorOf } from './deskError';
import { lookAtClient } from './lookAtRows';

async function purge(tx: Transaction, before: number): Promise<number> {
  const clients = await tx.objectStore('clients').getAll();
  const gone = clients.flatMap((raw) => {
    const { row } = lookAtClient(raw);
    return row?.deletedAt && Date.parse(row.deletedAt) < before ? [row.id] : [];
  });
  for (const id of gone) {
    const keys = await tx.objectStore('sessions').index('clientId').getAllKeys(id);
    for (const key of keys) await tx.objectStore('sessions').delete(key);
    await tx.objectStore('clients').delete(id);
  }
  return gone.length;
}

/** What goes for good. Both reject with `DeskError`. */
export function deskRemovals(parts: DeskParts): Pick<Desk, 'purgeDeleted' | 'wipe'> {
  const { problems, tell } = parts;
  const remove = <T>(body: (tx: Transaction) => Promise<T>): Promise<T> =>
    parts.connection.run('readwrite', body).catch((error: unknown) => {
      throw deskErrorOf(error);
    });
  return {
    async purgeDeleted(before) {
      const count = await remove((tx) => purge(tx, Date.parse(before)));
      if (count > 0) tell({ kind: 'everything' });
      return count;
    },
    async wipe() {
      await remove(async (tx) => {
        for (const name of tx.objectStoreNames) await tx.objectStore(name).clear();
      });
      problems.clear();
      tell({ kind: 'everything' });
    },
  };
}
