import { roleIndex } from '@/data/library';
import { OWN_ROLE_ID } from '@/data/ownRole';
import {
  importClients,
  importedProfile,
  type ImportedClient,
  type ImportedClients,
} from '../rows/importClients';
import type { Client } from '../rows/model';
import type { LongWork } from '../rows/slices';
import { isRole, roleById } from '@/store/openRole';
import { untouchedWork } from './clientActions';
import { theDesk } from './desk';
import { newId } from '@/store/newId';
import { readDesk } from './readDesk';

const knownRoles = new Set(roleIndex.map(({ id }) => id));

export const readTable = (file: Blob, work: LongWork): Promise<ImportedClients> =>
  importClients(file, (id) => knownRoles.has(id), work);

async function clientFrom(imported: ImportedClient): Promise<Client | null> {
  const { name, roleId, tags } = imported;
  const role = await roleById(roleId ?? OWN_ROLE_ID);
  if (!isRole(role)) return null;
  const at = new Date().toISOString();
  return {
    id: newId(),
    name,
    contact: '',
    tags,
    notes: '',
    work: { ...untouchedWork(role), client: importedProfile(imported, role) },
    versions: [],
    createdAt: at,
    changedAt: at,
    revision: 0,
    deletedAt: null,
  };
}

/** Adds the clients of a table, all of them or none. Rejects when cancelled. */
export async function addImported(
  imported: readonly ImportedClient[],
  work: LongWork,
): Promise<'done' | 'full' | 'failed'> {
  const clients: Client[] = [];
  for (const each of imported) {
    const client = await clientFrom(each);
    if (client === null) return 'failed';
    clients.push(client);
  }
  const settings = await theDesk().settings();
  const added = await theDesk().mergeIn({ clients, sessions: [], settings }, work);
  if (!added.ok) return added.reason;
  await readDesk();
  return 'done';
}
