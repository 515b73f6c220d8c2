import type { Client, Session } from '../rows/model';
import { readClient, readSession } from '../rows/readRows';
import { isUnsaved, unsavedRows, withKnownRevision } from './rows';
import { useDesk } from './desk';

/** A page that goes away does not wait for a database: this tab keeps the last changes at once. */
const KEY = 'personal-ai-risk/desk-unsaved';

/** Keeps what is not stored yet until this tab opens the client again. */
export function leaveBehind(): void {
  const { client } = useDesk.getState();
  if (client === null || !isUnsaved()) return;
  const sessions = unsavedRows().sessions.map(withKnownRevision);
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ client: withKnownRevision(client), sessions }));
  } catch {
    // No room or no permission: the write that is on its way is all there is.
  }
}

/** What an earlier page of this tab left of a client, where it is later than what is stored. */
export function takeLeftBehind(
  stored: Client,
  storedSessions: readonly Session[],
): { client: Client; sessions: Session[] } | null {
  let left: { client?: unknown; sessions?: unknown };
  try {
    left = (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? {}) as typeof left;
  } catch {
    return null;
  }
  const client = readClient(left.client ?? null).row;
  if (client?.id !== stored.id) return null;
  sessionStorage.removeItem(KEY);
  const rows = Array.isArray(left.sessions) ? left.sessions : [];
  const sessions = rows.flatMap((raw) => {
    const { row } = readSession(raw);
    const known = storedSessions.find(({ id }) => id === row?.id);
    return row && (!known || row.changedAt > known.changedAt) ? [row] : [];
  });
  if (client.changedAt <= stored.changedAt && sessions.length === 0) return null;
  return { client: client.changedAt > stored.changedAt ? client : stored, sessions };
}
