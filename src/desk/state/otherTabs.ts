import type { Client, Session } from '../rows/model';
import { isBringingBack } from './bringBackMemory';
import { closeClient, leaveWithoutRole, roleOf, showStored } from './clientOnScreen';
import { tell, theDesk, useDesk, type Conflict } from './desk';
import { readDesk } from './readDesk';
import { knownRevision, unsavedRows } from './rows';
import { addConflict, written } from './writing';

/** What another tab stored of something that is unsaved here. */
function conflictWith(stored: Client | null, sessions: readonly Session[]): Conflict | null {
  const mine = unsavedRows();
  const { client } = useDesk.getState();
  const known = new Map(sessions.map((session) => [session.id, session]));
  const clientMoved = client !== null && stored?.revision !== knownRevision(client);
  const moved = mine.sessions.filter(
    (session) => session.revision > 0 && known.get(session.id)?.revision !== knownRevision(session),
  );
  if (!(clientMoved && mine.client) && moved.length === 0) return null;
  const theirs = moved.map((session) => [session.id, known.get(session.id) ?? null] as const);
  return {
    ...(clientMoved && { client: stored }),
    sessions: Object.fromEntries(theirs),
  };
}

/** Another tab wrote: the lists follow, and the open client too unless something here is unsaved. */
export async function followOtherTabs(): Promise<void> {
  await written();
  const before = useDesk.getState();
  await readDesk();
  if (isBringingBack()) {
    useDesk.setState({ clients: before.clients, settings: before.settings }); // not gone for long
    return;
  }
  const { client, sessions: shown } = useDesk.getState();
  if (client === null) return;
  const [stored, sessions] = await Promise.all([
    theDesk().client(client.id),
    theDesk().sessionsOf(client.id),
  ]);
  const present = stored && stored.deletedAt === null ? stored : null;
  const role = present && (await roleOf(present));
  const now = useDesk.getState();
  if (now.client?.id !== client.id || isBringingBack()) return;
  const unsaved = unsavedRows();
  if (unsaved.client !== null || unsaved.sessions.length > 0) {
    const conflict = conflictWith(present, sessions);
    if (conflict) addConflict(conflict);
    return;
  }
  if (now.client !== client || now.sessions !== shown) return followOtherTabs(); // stored meanwhile
  if (present === null) {
    closeClient();
    useDesk.setState({ openFailed: client.id, told: { kind: 'deletedElsewhere' } });
    return;
  }
  const revisions = (rows: readonly (Client | Session)[]) =>
    rows.map(({ id, revision }) => `${id} ${revision}`).join();
  if (revisions([present, ...sessions]) === revisions([now.client, ...now.sessions])) return;
  if (role === null) return leaveWithoutRole(present);
  showStored(role, present, sessions);
  tell({ kind: 'refreshed' });
}
