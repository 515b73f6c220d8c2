import type { Client, Session } from '../rows/model';
import { planned } from '../rows/goals';
import { readClient, readSession } from '../rows/readRows';
import { planOf, unitePlans } from '@/profile/plan';

/** Rows of one client that were not stored when a page went away. */
export interface Left {
  client: Client;
  sessions: Session[];
}

/** What a page left, as far as it can be read. */
export interface LeftEntry extends Left {
  /** Goals as release 1 kept them, with each session. */
  release1: boolean;
  /** Dates of change of rows that were on their way to the database. */
  sent: readonly unknown[];
}

/** Releases that kept goals with each session said no version. */
const VERSION = 2;

export const entryText = (left: Left, sent: readonly string[]): string =>
  JSON.stringify({ version: VERSION, ...left, sent });

/** Hostile text as what a page left; null when no client can be made of it. */
export function readEntry(text: string): LeftEntry | null {
  let raw: Record<string, unknown>;
  try {
    raw = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return null;
  }
  const client = readClient(raw['client'] ?? null).row;
  if (client === null) return null;
  const rows: unknown[] = Array.isArray(raw['sessions']) ? raw['sessions'] : [];
  const sessions = rows.flatMap((row) => {
    const session = readSession(row).row;
    return session?.clientId === client.id ? [session] : [];
  });
  const sent: unknown[] = Array.isArray(raw['sent']) ? raw['sent'] : [];
  return { client, sessions, release1: raw['version'] !== VERSION, sent };
}

const contentOf = (row: Client | Session) =>
  JSON.stringify({ ...row, changedAt: null, revision: null });

/**
 * A row that a page left, as it has to be written; null where what is stored says the same. One that
 * somebody else wrote meanwhile keeps its old revision: the database then asks which one shall stay.
 */
function unstored<R extends Client | Session>(
  row: R,
  stored: R | undefined,
  { sent, release1 }: LeftEntry,
): R | null {
  if (stored === undefined) return row;
  const sameMoment = row.changedAt === stored.changedAt;
  if (contentOf(row) === contentOf(stored) || (release1 && sameMoment)) return null;
  const own = sent.includes(stored.changedAt) || (row.revision === 0 && stored.revision === 1);
  // By a clock that was set back, two tabs give their changes the same moment.
  return own && !sameMoment ? { ...row, revision: stored.revision } : row;
}

/** What a page of release 1 left: goals as it knew them go before those lifted in the database. */
function withGoals({ client, sessions }: Left, stored: Client): Left {
  const plan = [...sessions, client, stored]
    .map(({ work }) => planOf(work.client))
    .reduce(unitePlans);
  const lifted = sessions.map((session) => planned(session, plan));
  return { client: planned(client, plan), sessions: lifted };
}

/** What of it is not in the database; `client` is the stored one where that is as left. */
export function missingOf(
  entry: LeftEntry,
  stored: Client,
  storedSessions: readonly Session[],
): Left | null {
  const client = unstored(entry.client, stored, entry);
  const sessions = entry.sessions.flatMap((session) => {
    const known = storedSessions.find(({ id }) => id === session.id);
    return unstored(session, known, entry) ?? [];
  });
  if (client === null && sessions.length === 0) return null;
  const left = { client: client ?? stored, sessions };
  return entry.release1 ? withGoals(left, stored) : left;
}
