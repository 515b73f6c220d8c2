import type { Client, Session } from '../rows/model';
import { tell, theDesk, useDesk } from './desk';
import { readDesk } from './readDesk';
import { knowStored } from './rows';
import { resaveSettings, setSettings } from './settingsActions';
import { writeSoon, written } from './writing';

/** The browser's data was cleared under this page: what it still knows is written anew. */
let bringing: Promise<void> | null = null;

/** Is what is missing in the database about to be written again? */
export const isBringingBack = (): boolean => bringing !== null;

/** The rows of the open client as they are stored again; later edits stay unsaved. */
async function follow(client: Client, sessions: readonly Session[]): Promise<void> {
  const [stored, storedSessions] = await Promise.all([
    theDesk().client(client.id),
    theDesk().sessionsOf(client.id),
  ]);
  const now = useDesk.getState();
  if (now.client?.id !== client.id || stored === null) return;
  knowStored(stored, storedSessions);
  const untouched = now.client === client && now.sessions === sessions;
  if (untouched) useDesk.setState({ client: stored, sessions: storedSessions, saving: 'saved' });
  else writeSoon();
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
  if (client && open.client?.id === client.id) await follow(client, sessions);
  await readDesk();
  tell({ kind: 'cleared' });
}

/** Writes everything that is in memory back, once; the client on screen stays there. */
export function bringBackMemory(): Promise<void> {
  bringing ??= writeAgain().finally(() => (bringing = null));
  return bringing;
}
