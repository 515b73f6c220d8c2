import { missingReasons } from '../rows/overrides';
import type { Session, SessionLength } from '../rows/model';
import { nextSessionOrder } from '../rows/sessionOrder';
import { setShowsScore } from './clientActions';
import { tell, theDesk, untell, useDesk } from './desk';
import { newId } from '@/store/newId';
import { shortListOf } from './questions';
import { addStoredSession } from './rows';
import { recordSteps } from './sessionLog';
import { followClient, keepPlace, sessionUnderWay } from './work';
import { changeSession, writeNow, writeSoon } from './writing';

/** Begins a session with the open client; what they say now is where it starts. */
export async function startSession(
  name: string,
  length: SessionLength = 'full',
): Promise<Session | null> {
  await writeNow();
  const { client, sessions: earlier } = useDesk.getState();
  if (client === null) return null;
  const at = new Date().toISOString();
  const session: Session = {
    id: newId(),
    clientId: client.id,
    name,
    heldAt: at,
    order: nextSessionOrder(earlier),
    notes: '',
    length,
    shortList: shortListOf(client.work),
    work: client.work,
    log: [],
    finishedAt: null,
    changedAt: at,
    revision: 0,
  };
  // What the coach shows in one session is not what the next one begins with.
  if (client.showsScore) setShowsScore(false);
  useDesk.setState(({ sessions }) => ({ sessions: [...sessions, session], question: 0 }));
  writeSoon();
  await writeNow();
  return session;
}

/** Asks for less or for more; no answer is lost, and the session goes on where it had come to. */
export function setSessionLength(session: Session, length: SessionLength): void {
  const shortList = session.shortList ?? shortListOf(session.work);
  const next = { ...session, length, shortList };
  changeSession(session.id, (each) => ({ ...each, length, shortList }));
  keepPlace(session, next);
}

/** Marks the session under way as finished; refused while a reason is missing. */
export function finishSession(): boolean {
  recordSteps();
  followClient();
  const session = sessionUnderWay(useDesk.getState().sessions);
  if (session === null || missingReasons(session.work).length > 0) return false;
  changeSession(session.id, (each) => ({ ...each, finishedAt: new Date().toISOString() }));
  void writeNow();
  return true;
}

/** Goes on with a finished session; only the latest one follows the client's work again. */
export function resumeSession(id: string): void {
  changeSession(id, (session) => ({ ...session, finishedAt: null }));
}

export function setSessionNotes(id: string, notes: string): void {
  changeSession(id, (session) => ({ ...session, notes }));
}

/** Deletes a session; it can come back while its client is open. */
export async function deleteSession(id: string): Promise<void> {
  await writeNow();
  const deleted = await theDesk().deleteSession(id);
  if (!deleted.ok) {
    useDesk.setState({ saving: deleted.reason === 'full' ? 'full' : 'failed' });
    return;
  }
  useDesk.setState(({ sessions, deletedSessions }) => ({
    sessions: sessions.filter((each) => each.id !== id),
    deletedSessions: [...deletedSessions, deleted.row],
  }));
}

export async function putBackSession(session: Session): Promise<void> {
  const back = await theDesk().putBackSession(session);
  // One that is there already was put back by another tab.
  const row = back.ok ? back.row : back.reason === 'conflict' ? back.stored : null;
  if (row === null) return tell({ kind: 'notBack', name: session.name });
  untell('notBack');
  addStoredSession(row);
  useDesk.setState(({ deletedSessions }) => ({
    deletedSessions: deletedSessions.filter(({ id }) => id !== session.id),
  }));
}
