import type { Client, Session } from '../rows/model';

/** Dates of change of what is on its way to the database, batch by batch, by client. */
const batches = new Map<string, Set<readonly string[]>>();

/** Rows of a client go to the database. Returns what to call once that came to an end. */
export function onTheWay(clientId: string, rows: readonly (Client | Session)[]): () => void {
  const batch = rows.map(({ changedAt }) => changedAt);
  const all = batches.get(clientId) ?? new Set();
  batches.set(clientId, all.add(batch));
  return () => {
    all.delete(batch);
    if (all.size === 0) batches.delete(clientId);
  };
}

/** Dates of change that rows of this client may turn out to be stored with. */
export const sentDates = (clientId: string): string[] => [...(batches.get(clientId) ?? [])].flat();
