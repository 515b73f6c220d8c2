import type { Connection } from './connection';
import type { DeskChange } from './deskChanges';
import type { Client, DeskContent, DeskSettings, Session } from './model';
import type { Migration, SetAside } from './openDatabase';
import type { ProblemList } from './problemList';
import type { DeskProblem } from './problems';
import type { LongWork } from './slices';

/**
 * What became of a write. `conflict`: the stored row has another revision than the one written, so
 * somebody else changed it since; `stored` is what stands there, null = nothing any more.
 */
export type Written<T> =
  | { ok: true; row: T }
  | { ok: false; reason: 'conflict'; stored: T | null }
  | { ok: false; reason: 'full' | 'failed' };

export type Restored = { ok: true } | { ok: false; reason: 'full' | 'failed' };

/**
 * The coach's clients in this browser. Reads reject with `DeskError`; writes never reject, except
 * for long work that was cancelled, which rejects with the signal's reason and changes nothing.
 * A new row has revision 0. Writes set `revision` and see that `changedAt` of clients and sessions is
 * later than what they write over.
 */
export interface Desk {
  /** Clients that are not deleted, looked at lightly: open one with `client` before showing it. */
  clients(): Promise<Client[]>;
  /** One client, checked completely, deleted or not; null = not there or unreadable. */
  client(id: string): Promise<Client | null>;
  /** A client's sessions, oldest first, checked completely. */
  sessionsOf(clientId: string): Promise<Session[]>;
  session(id: string): Promise<Session | null>;
  putClient(client: Client): Promise<Written<Client>>;
  putSession(session: Session): Promise<Written<Session>>;
  /** Marks a client as deleted; their sessions stay until `purgeDeleted`. */
  deleteClient(id: string): Promise<Written<Client>>;
  undeleteClient(id: string): Promise<Written<Client>>;
  /** Deletes a session and gives it back for `putBackSession`. */
  deleteSession(id: string): Promise<Written<Session>>;
  /** Puts a deleted session back, whatever its revision; conflict if one is there. */
  putBackSession(session: Session): Promise<Written<Session>>;
  /** Removes clients deleted before this ISO date for good, with their sessions; says how many. */
  purgeDeleted(before: string): Promise<number>;
  settings(): Promise<DeskSettings>;
  putSettings(settings: DeskSettings): Promise<Written<DeskSettings>>;
  /** The whole desk, deleted clients included, looked at lightly. */
  everything(work?: LongWork): Promise<DeskContent>;
  replaceWith(content: DeskContent, work?: LongWork): Promise<Restored>;
  mergeIn(content: DeskContent, work?: LongWork): Promise<Restored>;
  /** What could not be read so far. The rows are left as they are. */
  problems(): DeskProblem[];
  /** Rows that were not understood completely, kept from before they were written over. */
  setAside(): Promise<SetAside[]>;
  /** Removes everything, rows set aside included. Rejects with `DeskError`. */
  wipe(): Promise<void>;
  close(): void;
}

export interface DeskOptions {
  name?: string;
  /** The clock, for tests. */
  now?: () => string;
  migrations?: readonly Migration[];
}

/** What reading and writing share. */
export interface DeskParts {
  connection: Connection;
  problems: ProblemList;
  now: () => string;
  tell: (change: DeskChange) => void;
}
