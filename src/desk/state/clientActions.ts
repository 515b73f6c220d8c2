import type { Client, Session } from '../rows/model';
import { momentAfter } from '../rows/nextMoment';
import { closeClient } from './clientOnScreen';
import { workOfStart, type ClientStart } from './clientStart';
import { tell, theDesk, untell, useDesk } from './desk';
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

/** The sessions of those who were deleted, should another tab remove them for good. */
const sessionsOfDeleted = new WeakMap<Client, readonly Session[]>();

/** Deletes a client; until the page closes they can come back. */
export async function deleteClient(client: Client): Promise<void> {
  if (useDesk.getState().client?.id === client.id) {
    await writeNow();
    closeClient();
  }
  await written();
  const sessions = await theDesk()
    .sessionsOf(client.id)
    .catch(() => []);
  const gone = await theDesk().deleteClient(client.id);
  if (!gone.ok) {
    useDesk.setState({ saving: gone.reason === 'full' ? 'full' : 'failed' });
    return;
  }
  const known = { ...gone.row, deletedAt: null };
  sessionsOfDeleted.set(known, sessions);
  useDesk.setState(({ clients, deleted }) => ({
    clients: clients.filter(({ id }) => id !== client.id),
    deleted: [...deleted.filter(({ id }) => id !== client.id), known],
  }));
}

/** Stores one anew who is not in the database any more. */
async function storeAnew(client: Client): Promise<boolean> {
  const settings = await theDesk().settings();
  const changedAt = momentAfter(client.changedAt, settings.backedUpAt);
  const sessions = [...(sessionsOfDeleted.get(client) ?? [])];
  const content = { clients: [{ ...client, changedAt }], sessions, settings };
  return (await theDesk().mergeIn(content)).ok;
}

export async function undeleteClient(id: string): Promise<void> {
  if (!hasRoomFor(1, useDesk.getState().clients)) return tell({ kind: 'tooManyClients' });
  const known = useDesk.getState().deleted.find((each) => each.id === id);
  if (!known) return;
  const marked = await theDesk().undeleteClient(id);
  const isGone = !marked.ok && marked.reason === 'conflict';
  const stored = marked.ok || (isGone && (await storeAnew(known)));
  const back = stored ? await theDesk().client(id) : null;
  if (back === null) return tell({ kind: 'notBack', name: known.name });
  untell('notBack', 'tooManyClients');
  useDesk.setState(({ clients, deleted }) => ({
    clients: [...clients.filter((each) => each.id !== id), back],
    deleted: deleted.filter((each) => each.id !== id),
  }));
}
