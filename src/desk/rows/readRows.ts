import type { Client, DeskContent, DeskSettings, Session } from './model';
import type { DeskProblem, RowKind } from './problems';
import { Unreadable, type Note, type ReadPart } from './readParts';
import { clientParts, NO_SETTINGS, sessionParts, settingsParts } from './schema';
import { apartFrom } from './sessionIds';

/** A row as far as it could be read; null when nothing can be made of it. */
export interface ReadRow<T> {
  row: T | null;
  /** Empty = the row was read exactly as it stands. */
  problems: DeskProblem[];
}

const shown = (value: unknown, most: number) =>
  typeof value === 'string' ? value.slice(0, most) : null;

/** Who a problem is about, as far as hostile content tells. */
export function aboutRow(
  row: RowKind,
  content: unknown,
): Pick<DeskProblem, 'row' | 'id' | 'name' | 'clientId'> {
  const { id, name, clientId } = (content ?? {}) as Record<string, unknown>;
  const about = { row, id: shown(id, 64), name: shown(name, 120) };
  const owner = row === 'session' ? shown(clientId, 64) : null;
  return owner === null ? about : { ...about, clientId: owner };
}

function reader<T>(kind: RowKind, parts: ReadPart<T>): (content: unknown) => ReadRow<T> {
  return (content) => {
    const problems: DeskProblem[] = [];
    const about = aboutRow(kind, content);
    const note: Note = (field, lost, reason) => {
      problems.push({ kind: lost, ...about, field, reason });
    };
    try {
      return { row: parts(content, '', note), problems };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      note(error.field, 'rowLost', error.reason);
      return { row: null, problems };
    }
  };
}

/** Hostile content as a client. Never throws. */
export const readClient = reader<Client>('client', clientParts);

/** Hostile content as a session. Never throws. */
export const readSession = reader<Session>('session', sessionParts);

/** Hostile content as the coach's settings. Never throws. */
export const readSettings = reader<DeskSettings>('settings', settingsParts);

/** Rows of one kind, each id once: of two rows with one id the first stays. */
function collectRows<T extends { id: string }>(
  kind: RowKind,
  rows: readonly ReadRow<T>[],
): { rows: T[]; problems: DeskProblem[] } {
  const byId = new Map<string, T>();
  const problems = rows.flatMap((read) => {
    const { row } = read;
    if (row === null) return read.problems;
    if (!byId.has(row.id)) {
      byId.set(row.id, row);
      return read.problems;
    }
    const about = aboutRow(kind, row);
    const again: DeskProblem = { kind: 'rowLost', ...about, field: 'id', reason: 'duplicateId' };
    return [...read.problems, again];
  });
  return { rows: [...byId.values()], problems };
}

/** Rows of sessions; one that has the id of another client's session gets another. */
function sessionsApart(rows: readonly ReadRow<Session>[]): ReadRow<Session>[] {
  const owners = new Map<string, string>();
  return rows.map((read) => {
    if (read.row === null) return read;
    const row = apartFrom(read.row, owners.get(read.row.id));
    owners.set(row.id, row.clientId);
    return { ...read, row };
  });
}

/** Sessions whose client is not there: kept, because a merge may bring the client. */
function sessionsWithoutClient({ clients, sessions }: DeskContent): DeskProblem[] {
  const there = new Set(clients.map((client) => client.id));
  return sessions
    .filter((session) => !there.has(session.clientId))
    .map((session) => ({
      kind: 'partChanged',
      ...aboutRow('session', session),
      field: 'clientId',
      reason: 'noClient',
    }));
}

/** Rows as a whole desk, and everything that was lost on the way. */
export function contentOf(rows: {
  clients: readonly ReadRow<Client>[];
  sessions: readonly ReadRow<Session>[];
  settings: DeskSettings | null;
}): { content: DeskContent; problems: DeskProblem[] } {
  const clients = collectRows('client', rows.clients);
  const sessions = collectRows('session', sessionsApart(rows.sessions));
  const settings = rows.settings ?? NO_SETTINGS;
  const content = { clients: clients.rows, sessions: sessions.rows, settings };
  const problems = [...clients.problems, ...sessions.problems, ...sessionsWithoutClient(content)];
  return { content, problems };
}
