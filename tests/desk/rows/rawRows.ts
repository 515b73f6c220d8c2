import { openDB } from 'idb';

const NAME = 'personal-ai-risk-desk';

/** Writes a row past every check, as a damaged disk or a hostile extension would. */
export async function putRaw(store: string, row: unknown, key?: string): Promise<void> {
  const db = await openDB(NAME);
  await db.put(store, row, key);
  db.close();
}

export async function getRaw(store: string, key: string): Promise<unknown> {
  const db = await openDB(NAME);
  const row: unknown = await db.get(store, key);
  db.close();
  return row;
}
