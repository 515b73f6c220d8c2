import rows from 'virtual:role-index';
import { decodeRow, type IndexEntry } from './indexCodec';

/** The library behind one lazy door: import this module only dynamically, it holds the index. */
export const roleIndex: readonly IndexEntry[] = rows.map(decodeRow);

const byId = new Map(roleIndex.map((entry) => [entry.id, entry]));

/** One role of the index; undefined when the library has no such role. */
export function indexEntry(id: string | undefined): IndexEntry | undefined {
  return id === undefined ? undefined : byId.get(id);
}
