import type { Client, Session } from '../rows/model';
import { momentAfter } from '../rows/nextMoment';
import { bySessionOrder } from '../rows/sessionOrder';
import { useDesk } from './desk';

/** The rows of the open client as they are known to be stored; anything else is unsaved. */
const stored = { client: null as Client | null, sessions: new Map<string, Session>() };

/** Revisions as last read or written, by id: a row is sent with what it was changed from. */
const revisions = new Map<string, number>();

export interface Batch {
  client: Client | null;
  sessions: readonly Session[];
}

/** Takes rows as what is stored now: they were just read. */
export function knowStored(client: Client | null, sessions: readonly Session[]): void {
  stored.client = client;
  stored.sessions = new Map(sessions.map((session) => [session.id, session]));
  for (const row of [...(client ? [client] : []), ...sessions]) knowRevision(row);
}

export function knowRevision({ id, revision }: Client | Session): void {
  revisions.set(id, revision);
}

export const knownRevision = ({ id, revision }: Client | Session): number =>
  revisions.get(id) ?? revision;

export const withKnownRevision = <R extends Client | Session>(row: R): R => ({
  ...row,
  revision: knownRevision(row),
});

/** What differs from what is stored. */
export function unsavedRows(): Batch {
  const { client, sessions } = useDesk.getState();
  return {
    client: client === stored.client ? null : client,
    sessions: sessions.filter((session) => session !== stored.sessions.get(session.id)),
  };
}

export function isUnsaved(): boolean {
  const { client, sessions } = unsavedRows();
  return client !== null || sessions.length > 0;
}

/** A client was stored: what is on screen is saved unless it was changed meanwhile. */
export function clientWasStored(sent: Client, row: Client): void {
  knowRevision(row);
  const { clients, client } = useDesk.getState();
  const list = clients.map((each) => (each.id === row.id ? row : each));
  if (client?.id === row.id) stored.client = row;
  useDesk.setState({ clients: list, ...(client === sent && { client: row }) });
}

export function sessionWasStored(sent: Session, row: Session): void {
  knowRevision(row);
  if (useDesk.getState().client?.id !== row.clientId) return;
  stored.sessions.set(row.id, row);
  replaceSession(row.id, (now) => (now === sent ? row : now));
}

export function replaceSession(id: string, change: (session: Session) => Session): void {
  const { sessions } = useDesk.getState();
  useDesk.setState({ sessions: sessions.map((each) => (each.id === id ? change(each) : each)) });
}

/** Changes a session of the open client; the change is later than every one before. */
export function editSession(id: string, change: (session: Session) => Session): void {
  replaceSession(id, (now) => ({ ...change(now), changedAt: momentAfter(now.changedAt) }));
}

/** A session that is stored already joins the list, in its place. */
export function addStoredSession(row: Session): void {
  knowRevision(row);
  stored.sessions.set(row.id, row);
  const { sessions } = useDesk.getState();
  const all = [...sessions.filter(({ id }) => id !== row.id), row];
  useDesk.setState({ sessions: all.sort(bySessionOrder) });
}

/** The row is not there any more: written again it is a new one. */
export const forgetRevision = (id: string): void => void revisions.set(id, 0);
