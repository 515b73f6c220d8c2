import type { Client } from '../rows/model';
import { closeClient } from './clientOnScreen';
import { workOfStart, type ClientStart } from './clientStart';
import { tell, theDesk, useDesk } from './desk';
import { held, nothingLeft } from './leftBehind';
import { hasRoomFor } from './room';
import { newId } from '@/store/newId';
import { changeClient, writeNow, written } from './writing';

export interface NewClient {
  name: string;
  start: ClientStart;
  /** What the client calls their role; absent or empty = as the start has it. */
  title?: string;
  tags: string[];
}

/** Keeps a client whose work is there already; or says why not. */
export async function keepClient({
  name,
  tags,
  work,
}: Pick<Client, 'name' | 'tags' | 'work'>): Promise<Client | 'tooMany' | 'full' | 'failed'> {
  if (!hasRoomFor(1, useDesk.getState().clients)) return 'tooMany';
  const at = new Date().toISOString();
  const client: Client = {
    id: newId(),
    name,
    contact: '',
    tags,
    notes: '',
    work,
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

/** Keeps a new client; or says why not: no role, no room, no permission. */
export async function addClient({
  name,
  start,
  title,
  tags,
}: NewClient): Promise<Client | 'noRole' | 'tooMany' | 'full' | 'failed'> {
  const work = await workOfStart(start, title);
  return work === 'noRole' ? 'noRole' : keepClient({ name, tags, work });
}

export type Particulars = Pick<Client, 'name' | 'contact' | 'tags' | 'notes'>;

/** Changes the open client's particulars. */
export function setParticulars(particulars: Particulars): void {
  changeClient((client) => ({ ...client, ...particulars }));
}

/** Is this client's score in sight while questions are asked? */
export function setShowsScore(showsScore: boolean): void {
  changeClient((client) => ({ ...client, showsScore }));
}

/** The day of the next appointment, as YYYY-MM-DD; null = none. */
export function setNextMeeting(day: string | null): void {
  // A date field may give a year of six digits, which no row could be read with.
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
  changeClient(({ nextMeeting: _, ...client }) => ({
    ...client,
    ...(day !== null && { nextMeeting: day }),
  }));
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
  if (!hasRoomFor(1, useDesk.getState().clients)) return tell({ kind: 'tooManyClients' });
  await theDesk().undeleteClient(id);
  const back = await theDesk().client(id);
  useDesk.setState(({ clients, deleted }) => ({
    clients: back ? [...clients.filter((each) => each.id !== id), back] : clients,
    deleted: deleted.filter((each) => each.id !== id),
  }));
}
