import type { Client, Session } from '../rows/model';
import { planned } from '../rows/goals';
import { readClient, readSession } from '../rows/readRows';
import { planOf, unitePlans } from '@/profile/plan';
import { isUnsaved, unsavedRows, withKnownRevision } from './rows';
import { useDesk } from './desk';

/** A page that goes away does not wait for a database: this tab keeps the last changes at once. */
const KEY = 'personal-ai-risk/desk-unsaved';
/** Releases that kept goals with each session said no version. */
const VERSION = 2;

/** Keeps what is not stored yet until this tab opens the client again. */
export function leaveBehind(): void {
  const { client } = useDesk.getState();
  if (client === null || !isUnsaved()) return;
  const sessions = unsavedRows().sessions.map(withKnownRevision);
  try {
    const left = { version: VERSION, client: withKnownRevision(client), sessions };
    sessionStorage.setItem(KEY, JSON.stringify(left));
  } catch {
    // No room or no permission: the write that is on its way is all there is.
  }
}

interface Left {
  client: Client;
  sessions: Session[];
}

/** What a page of release 1 left: goals as it knew them go before those lifted in the database. */
function withGoals({ client, sessions }: Left, stored: Client): Left {
  const plan = [...sessions, client, stored]
    .map(({ work }) => planOf(work.client))
    .reduce(unitePlans);
  const lifted = sessions.map((session) => planned(session, plan));
  return { client: planned(client, plan), sessions: lifted };
}

function parseLeft(): { version?: unknown; client?: unknown; sessions?: unknown } {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? {}) as object;
  } catch {
    return {};
  }
}

/** What an earlier page of this tab left of a client, where it is later than what is stored. */
export function takeLeftBehind(stored: Client, storedSessions: readonly Session[]): Left | null {
  const raw = parseLeft();
  const client = readClient(raw.client ?? null).row;
  if (client?.id !== stored.id) return null;
  sessionStorage.removeItem(KEY);
  const rows = Array.isArray(raw.sessions) ? raw.sessions : [];
  const sessions = rows.flatMap((row) => {
    const { row: session } = readSession(row);
    const known = storedSessions.find(({ id }) => id === session?.id);
    return session && (!known || session.changedAt > known.changedAt) ? [session] : [];
  });
  if (client.changedAt <= stored.changedAt && sessions.length === 0) return null;
  const left = { client: client.changedAt > stored.changedAt ? client : stored, sessions };
  if (raw.version === VERSION) return left;
  return withGoals(left, stored);
}
