import { DESK_LIMITS } from '../rows/limits';
import { useStore } from '@/store/store';
import { closeClient, roleOf, showStored, tellRoleMissing } from './clientOnScreen';
import { tell, theDesk, useDesk, type Conflict } from './desk';
import { nothingLeft } from './leftBehind';
import { newId } from '@/store/newId';
import { forgetRevision, knowRevision, knowStored } from './rows';
import { changeClient, writeNow } from './writing';

/** Their rows become the ones to write over, knowingly. */
async function acceptRevisions({ client, sessions }: Conflict, clientId: string): Promise<void> {
  if (client !== undefined) {
    // One that was only marked as deleted comes back; one that is gone is written anew.
    const back = await theDesk().undeleteClient(clientId);
    if (back.ok) knowRevision(back.row);
    else forgetRevision(clientId);
  }
  for (const [id, session] of Object.entries(sessions)) {
    if (session) knowRevision(session);
    else forgetRevision(id);
  }
}

/** Writes what is on screen over what the other tab stored. */
export async function keepMine(): Promise<void> {
  const { conflict, client } = useDesk.getState();
  if (conflict === null || client === null) return;
  await acceptRevisions(conflict, client.id);
  useDesk.setState({ conflict: null });
  changeClient((each) => ({ ...each, deletedAt: null }));
  await writeNow();
  tell({ kind: 'keptMine' });
}

/**
 * Shows what the other tab stored; what was on screen is gone unless it was kept as a version. False
 * where it cannot be shown: where only its role is missing the question stays open.
 */
export async function takeTheirs(): Promise<boolean> {
  const { client } = useDesk.getState();
  if (client === null) return false;
  const [stored, sessions] = await Promise.all([
    theDesk().client(client.id),
    theDesk().sessionsOf(client.id),
  ]);
  if (!stored || stored.deletedAt !== null) {
    knowStored(client, useDesk.getState().sessions);
    useDesk.setState({ conflict: null });
    closeClient();
    nothingLeft(client.id);
    useDesk.setState({ openFailed: client.id, told: { kind: 'deletedElsewhere' } });
    return false;
  }
  const role = await roleOf(stored);
  if (useDesk.getState().client?.id !== client.id) return false;
  if (role === null) {
    tellRoleMissing(stored);
    return false;
  }
  showStored(role, stored, sessions);
  nothingLeft(client.id);
  tell({ kind: 'tookTheirs' });
  return true;
}

/**
 * Takes what the other tab stored and adds what was on screen to the client's versions. Where there is
 * no room for it among theirs, the question stays open.
 */
export async function keepMineAsVersion(name: string): Promise<void> {
  const { client } = useDesk.getState();
  if (client === null) return;
  const savedAt = new Date().toISOString();
  const readings = [client.work.client, ...(client.work.coach ? [client.work.coach] : [])];
  const mine = readings.map((profile) => ({ id: newId(), name, savedAt, profile }));
  const theirs = await theDesk().client(client.id);
  if (theirs && theirs.versions.length + mine.length > DESK_LIMITS.versions) {
    tell({ kind: 'noRoomForVersion' });
    return;
  }
  if (!(await takeTheirs())) return;
  useStore.setState(({ versions }) => ({
    versions: { ...versions, list: [...versions.list, ...mine] },
  }));
  await writeNow();
  tell({ kind: 'keptAsVersion', name });
}
