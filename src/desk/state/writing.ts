import type { Client, Session } from '../rows/model';
import { momentAfter } from '../rows/nextMoment';
import { theDesk, useDesk, type Conflict, type Saving } from './desk';
import { held, nothingLeft } from './leftBehind';
import { onTheWay, sentDates } from './onTheWay';
import {
  clientWasStored,
  isUnsaved,
  editSession,
  sessionWasStored,
  unsavedRows,
  withKnownRevision,
  type Batch,
} from './rows';

const QUIET_MS = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();
let beforeWriting: () => void = () => undefined;

/** Lets the session's log catch up with what is about to be written. */
export function onBeforeWriting(prepare: () => void): void {
  beforeWriting = prepare;
}

/** Changes the open client; it is written shortly after. */
export function changeClient(change: (client: Client) => Client): void {
  const { client, settings } = useDesk.getState();
  if (client === null) return;
  const changed = change(client);
  if (changed === client) return;
  // Later than the last backup too, which is how the reminder tells what that one does not hold.
  const changedAt = momentAfter(client.changedAt, settings.backedUpAt);
  useDesk.setState({ client: { ...changed, changedAt } });
  writeSoon();
}

/** Changes a session of the open client; it is written shortly after. */
export function changeSession(id: string, change: (session: Session) => Session): void {
  editSession(id, change);
  writeSoon();
}

export function writeSoon(): void {
  if (useDesk.getState().saving !== 'pending') useDesk.setState({ saving: 'pending' });
  clearTimeout(timer);
  timer = setTimeout(() => void writeNow(), QUIET_MS);
}

type Fared = Saving | Conflict;

async function writeClient(sent: Client): Promise<Fared> {
  const written = await theDesk().putClient(withKnownRevision(sent));
  if (written.ok) {
    clientWasStored(sent, written.row);
    return 'saved';
  }
  if (written.reason === 'conflict') return { client: written.stored, sessions: {} };
  return written.reason;
}

async function writeSession(sent: Session): Promise<Fared> {
  const written = await theDesk().putSession(withKnownRevision(sent));
  if (written.ok) {
    sessionWasStored(sent, written.row);
    return 'saved';
  }
  if (written.reason === 'conflict') return { sessions: { [sent.id]: written.stored } };
  return written.reason;
}

/** Adds what another tab did to what is known of it already. */
export function addConflict(conflict: Conflict): void {
  const known = useDesk.getState().conflict;
  const sessions = { ...known?.sessions, ...conflict.sessions };
  useDesk.setState({ conflict: { ...known, ...conflict, sessions } });
}

const rank: readonly Saving[] = ['saved', 'pending', 'failed', 'full'];

async function writeBatch(batch: Batch, owner: Client, arrived: () => void): Promise<void> {
  const { client, sessions } = batch;
  // One after the other: the client's revision is what tells tabs apart first.
  const fared = [
    ...(client ? [await writeClient(client)] : []),
    ...(await Promise.all(sessions.map(writeSession))),
  ];
  arrived();
  const isOpen = useDesk.getState().client?.id === owner.id;
  const conflicts = fared.filter((each) => typeof each !== 'string');
  const worst = fared
    .filter((each) => typeof each === 'string')
    .reduce<Saving>((a, b) => (rank.indexOf(a) > rank.indexOf(b) ? a : b), 'saved');
  if (!isOpen && (worst !== 'saved' || conflicts.length > 0)) {
    held.set(owner.id, { client: owner, sessions });
  }
  if (isOpen) conflicts.forEach(addConflict);
  if (worst !== 'saved') useDesk.setState({ saving: worst });
  else if (isOpen && isUnsaved()) {
    if (conflicts.length === 0) writeSoon();
  } else {
    if (conflicts.length === 0 && sentDates(owner.id).length === 0) nothingLeft(owner.id);
    useDesk.setState({ saving: 'saved' });
  }
}

/**
 * Writes what is unsaved at once, in order; what is on screen stays whatever comes of it. Waits for
 * a conflict to be settled first.
 */
export function writeNow(): Promise<void> {
  clearTimeout(timer);
  const { client, conflict } = useDesk.getState();
  if (client === null || conflict !== null) return writing;
  beforeWriting();
  const batch = unsavedRows();
  const owner = useDesk.getState().client!;
  if (batch.client === null && batch.sessions.length === 0) return writing;
  const rows = [...(batch.client ? [batch.client] : []), ...batch.sessions];
  const arrived = onTheWay(owner.id, rows);
  writing = writing
    .then(() => writeBatch(batch, owner, arrived))
    .catch(() => useDesk.setState({ saving: 'failed' }))
    .finally(arrived);
  return writing;
}

/** Everything that is on its way to the database. */
export const written = (): Promise<void> => writing;
