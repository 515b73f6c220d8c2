import type { Client, Session } from '../rows/model';
import { leaveWithoutRole, roleOf, showStored } from './clientOnScreen';
import { tell, theDesk, useDesk } from './desk';
import { readDesk } from './readDesk';
import { knowStored } from './rows';
import { resaveSettings, setSettings } from './settingsActions';
import { writeSoon, written } from './writing';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The browser's data was cleared under this page: what it still knows is written anew. */
let bringing: Promise<void> | null = null;

/** Is what is missing in the database about to be written again? */
export const isBringingBack = (): boolean => bringing !== null;

/**
 * The rows of the open client as they are stored again; later edits stay unsaved. Another tab may have
 * written a later state back: it is given back where its role does not come.
 */
async function follow(client: Client, sessions: readonly Session[]): Promise<Client | null> {
  const [stored, storedSessions] = await Promise.all([
    theDesk().client(client.id),
    theDesk().sessionsOf(client.id),
  ]);
  const role = stored && (await roleOf(stored));
  const now = useDesk.getState();
  if (now.client?.id !== client.id || stored === null) return null;
  const untouched = now.client === client && now.sessions === sessions;
  if (!untouched) {
    knowStored(stored, storedSessions);
    writeSoon();
  } else if (role === null) return stored;
  else if (same(stored.work, client.work) && same(stored.versions, client.versions)) {
    knowStored(stored, storedSessions); // what can be undone stays so
    useDesk.setState({ client: stored, sessions: storedSessions, saving: 'saved' });
  } else showStored(role, stored, storedSessions);
  return null;
}

async function writeAgain(): Promise<void> {
  const { clients, client, sessions, settings } = useDesk.getState();
  const others = clients.filter(({ id }) => id !== client?.id);
  const all = client ? [...others, client] : others;
  await written();
  const done = await theDesk().mergeIn({ clients: all, sessions: [...sessions], settings });
  useDesk.setState({ conflict: null });
  if (!done.ok) {
    useDesk.setState({ saving: done.reason });
    tell({ kind: 'clearedUnsaved' });
    return;
  }
  const { coachName, coachContact, logo, backedUpAt } = settings;
  await resaveSettings();
  await setSettings({ coachName, coachContact, logo, backedUpAt });
  const open = useDesk.getState();
  const lacks = client && open.client?.id === client.id && (await follow(client, sessions));
  await readDesk();
  if (lacks) leaveWithoutRole(lacks);
  else tell({ kind: 'cleared' });
}

/** Writes everything that is in memory back, once; the client on screen stays there. */
export function bringBackMemory(): Promise<void> {
  bringing ??= writeAgain().finally(() => (bringing = null));
  return bringing;
}
