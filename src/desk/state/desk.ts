import { create } from 'zustand';
import type { Client, DeskSettings, Reader, Session } from '../rows/model';
import type { Desk, DeskErrorKind } from '../rows/database';
import type { DeskProblem } from '../rows/problems';

/** Why the desk cannot be opened. */
export type DeskFailure = DeskErrorKind;

/** How the last change fared: `pending` until it is stored. */
export type Saving = 'saved' | 'pending' | 'full' | 'failed';

/** What another tab stored meanwhile of something that has unsaved changes here. */
export interface Conflict {
  /** Null = deleted there; undefined = not touched there. */
  client?: Client | null;
  /** Sessions as stored there; null = deleted there. */
  sessions: Readonly<Record<string, Session | null>>;
}

/** Something that happened by itself or by another tab, to be told once. */
export type Told =
  | { kind: 'refreshed' }
  | { kind: 'deletedElsewhere' }
  | { kind: 'keptMine' }
  | { kind: 'keptAsVersion'; name: string }
  | { kind: 'noRoomForVersion' }
  | { kind: 'tooManyClients' }
  /** A client or a session that was deleted could not be stored again. */
  | { kind: 'notBack'; name: string }
  | { kind: 'tookTheirs' }
  | { kind: 'roleMissing'; role: string }
  | { kind: 'noSuchClient' }
  /** The browser's data was cleared under the open desk; what was in memory is stored again, or not. */
  | { kind: 'cleared' }
  | { kind: 'clearedUnsaved' };

export interface DeskState {
  status: 'closed' | 'opening' | 'ready' | 'failed';
  failure: DeskFailure | null;
  /** Every client, as last stored. */
  clients: readonly Client[];
  /** Deleted on this visit: they can come back until the page closes. */
  deleted: readonly Client[];
  settings: DeskSettings;
  /** What of the stored rows could not be read so far. */
  problems: readonly DeskProblem[];
  /** The open client as they are on screen, stored or not. */
  client: Client | null;
  /** Id of a client that could not be opened. */
  openFailed: string | null;
  /** The open client's sessions, by date. */
  sessions: readonly Session[];
  /** Sessions of the open client deleted since they were opened. */
  deletedSessions: readonly Session[];
  /** Whose reading the calculator shows and changes. */
  reader: Reader;
  /** Where session mode stands, by number of the question from 0. */
  question: number;
  saving: Saving;
  conflict: Conflict | null;
  told: Told | null;
}

export const NO_SETTINGS: DeskSettings = {
  coachName: '',
  coachContact: '',
  logo: null,
  backedUpAt: null,
  revision: 0,
};

/** The coach's desk on screen: rows as stored or about to be; every result is derived from them. */
export const useDesk = create<DeskState>()(() => ({
  status: 'closed',
  failure: null,
  clients: [],
  deleted: [],
  settings: NO_SETTINGS,
  problems: [],
  client: null,
  openFailed: null,
  sessions: [],
  deletedSessions: [],
  reader: 'client',
  question: 0,
  saving: 'saved',
  conflict: null,
  told: null,
}));

let opened: Desk | null = null;

/** The open database. */
export function theDesk(): Desk {
  if (opened === null) throw new Error('the desk is not open');
  return opened;
}

export function setDesk(desk: Desk | null): void {
  opened = desk;
}

export const tell = (told: Told | null): void => useDesk.setState({ told });

/** What was told of this is not so any more. */
export function untell(...kinds: readonly Told['kind'][]): void {
  const { told } = useDesk.getState();
  if (told !== null && kinds.includes(told.kind)) tell(null);
}
