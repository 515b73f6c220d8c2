import { importAgain } from './importAgain';
import type { Role } from './schema';

const files = import.meta.glob<Role>('./roles/*.json', { import: 'default' });

/** Loads one role file in one request; undefined when the library has no such role. */
export async function loadRole(id: string): Promise<Role | undefined> {
  const load = files[`./roles/${id}.json`];
  return load && importAgain(load, (each) => each.id === id);
}
