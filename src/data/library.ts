import rows from 'virtual:role-index';
import { decodeRow, type IndexEntry } from './indexCodec';
import type { Role } from './schema';

/** The library behind one lazy door: import this module only dynamically, it holds the index. */
export const roleIndex: readonly IndexEntry[] = rows.map(decodeRow);

const files = import.meta.glob<Role>('./roles/*.json', { import: 'default' });

/** Loads one role file in one request; undefined when the library has no such role. */
export async function loadRole(id: string): Promise<Role | undefined> {
  return files[`./roles/${id}.json`]?.();
}
