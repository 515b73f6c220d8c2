import type { Role } from '@/data/schema';
import type { Client, Work } from '../rows/model';
import { stampOf } from '@/profile/baseStamp';
import { baseProfile } from '@/profile/baseProfile';
import { isRole, roleById } from '@/store/openRole';
import { closeClient } from './clientOnScreen';
import { theDesk, useDesk } from './desk';
import { held, nothingLeft } from './leftBehind';
import { newId } from '@/store/newId';
import { changeClient, writeNow, written } from './writing';

/** A new work on a role: nobody has changed anything. */
export function untouchedWork(role: Role, title?: string): Work {
  const client = { ...baseProfile(role), ...(title && title !== role.title && { title }) };
  return { client, coach: null, reasons: {}, base: stampOf(role) };
}

export interface NewClient {
  name: string;
  roleId: string;
  /** What the client calls their role; the library's title where absent. */
  title?: string;
  tags: string[];
}

/** Keeps a new client; or says why not: no role, no room, no permission. */
export async function addClient({
  name,
  roleId,
  title,
  tags,
}: NewClient): Promise<Client | 'noRole' | 'full' | 'failed'> {
  const role = await roleById(roleId);
  if (!isRole(role)) return 'noRole';
  const at = new Date().toISOString();
  const client: Client = {
    id: newId(),
    name,
    contact: '',
    tags,
    notes: '',
    work: untouchedWork(role, title),
    versions: [],
    createdAt: at,
    changedAt: at,
    revision: 0,
    deletedAt: null,
  };
  held.set(client.id, { client, sessions: [] }); // the page may go away before it is there
  const written = await theDesk().putClient(client);
  nothingLeft(client.id);
  if (!written.ok) return written.reason === 'full' ? 'full' : 'failed';
  useDesk.setState(({ clients }) => ({ clients: [...clients, written.row] }));
  return written.row;
}

export type Particulars = Pick<Client, 'name' | 'contact' | 'tags' | 'notes'>;

/** Changes the open client's particulars. */
export function setParticulars(particulars: Particulars): void {
  changeClient((client) => ({ ...client, ...particulars }));
}

/** Deletes a client; until the page closes they can come back. */
export async function deleteClient(client: Client): Promise<void> {
  if (useDesk.getState().client?.id === client.id) {
    await writeNow();
    closeClient();
  }
  await written();
  const gone = await theDesk().deleteClient(client.id);
  if (!gone.ok) {
    useDesk.setState({ saving: gone.reason === 'full' ? 'full' : 'failed' });
    return;
  }
  useDesk.setState(({ clients, deleted }) => ({
    clients: clients.filter(({ id }) => id !== client.id),
    deleted: [...deleted.filter(({ id }) => id !== client.id), client],
  }));
}

export async function undeleteClient(id: string): Promise<void> {
  await theDesk().undeleteClient(id);
  const back = await theDesk().client(id);
  useDesk.setState(({ clients, deleted }) => ({
    clients: back ? [...clients.filter((each) => each.id !== id), back] : clients,
    deleted: deleted.filter((each) => each.id !== id),
  }));
}
