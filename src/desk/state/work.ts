import type { Session, Work } from '../rows/model';
import type { Version } from '@/profile/versions';
import { bySessionOrder } from '../rows/sessionOrder';
import { useDesk } from './desk';
import { editSession } from './rows';
import { changeClient } from './writing';

/** The session that follows the client's work: the latest one, until it is marked finished. */
export function sessionUnderWay(sessions: readonly Session[]): Session | null {
  const latest = sessions.reduce<Session | null>(
    (last, each) => (last && bySessionOrder(last, each) >= 0 ? last : each),
    null,
  );
  return latest && !latest.finishedAt ? latest : null;
}

/** Changes what the open client says, and with it the session that is under way. */
export function changeWork(change: (work: Work) => Work, versions?: readonly Version[]): void {
  changeClient((client) => {
    const work = change(client.work);
    if (work === client.work && versions === undefined) return client;
    return { ...client, work, ...(versions && { versions: [...versions] }) };
  });
  const { client, sessions } = useDesk.getState();
  const session = sessionUnderWay(sessions);
  if (!client || !session || session.work === client.work) return;
  editSession(session.id, (each) => ({ ...each, work: client.work }));
}
