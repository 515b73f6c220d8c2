import { roleIndex } from '@/data/library';
import { OWN_ROLE_ID } from '@/data/ownRole';
import { importClients, type ImportedClient, type ImportedClients } from '@/desk/importClients';
import type { Client } from '@/desk/model';
import { inWholeWeek } from '@/desk/moved';
import type { LongWork } from '@/desk/slices';
import { isRole, roleById } from '../openRole';
import { untouchedWork } from './clientActions';
import { theDesk } from './desk';
import { newId } from './newId';
import { readDesk } from './readDesk';

const knownRoles = new Set(roleIndex.map(({ id }) => id));

export async function readTable(file: Blob, work: LongWork): Promise<ImportedClients> {
  return importClients(await file.text(), (id) => knownRoles.has(id), work);
}

async function clientFrom({ name, roleId, tags, tasks }: ImportedClient): Promise<Client | null> {
  const role = await roleById(roleId ?? OWN_ROLE_ID);
  if (!isRole(role)) return null;
  const untouched = untouchedWork(role);
  const at = new Date().toISOString();
  return {
    id: newId(),
    name,
    contact: '',
    tags,
    notes: '',
    work: { ...untouched, client: inWholeWeek({ ...untouched.client, tasks }) },
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
