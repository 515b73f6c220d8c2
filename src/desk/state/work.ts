import type { Session, Work } from '../rows/model';
import type { Version } from '@/profile/versions';
import { bySessionOrder } from '../rows/sessionOrder';
import { useDesk } from './desk';
import { followed } from './followed';
import { asksOf, goesOnAt } from './questions';
import { editSession, replaceSession } from './rows';
import { changeClient, writeSoon } from './writing';

/** The session that follows the client's work: the latest one, until it is marked finished. */
export function sessionUnderWay(sessions: readonly Session[]): Session | null {
  const latest = sessions.reduce<Session | null>(
    (last, each) => (last && bySessionOrder(last, each) >= 0 ? last : each),
    null,
  );
  return latest && !latest.finishedAt ? latest : null;
}

/** Session mode goes on where it had come to when its questions become others. */
export function keepPlace(before: Session | null, after: Session | null): void {
  if (before === null || before.id !== after?.id) return;
  const { question } = useDesk.getState();
  useDesk.setState({ question: goesOnAt(asksOf(before), question, asksOf(after)) });
}

/**
 * A session that goes on is about what its client says now: where that came by a table, a backup or
 * after its end, the session follows.
 */
export function followClient(): void {
  const { client, sessions } = useDesk.getState();
  const session = sessionUnderWay(sessions);
  if (!client || !session) return;
  const next = followed(session, client.work);
  if (next === session) return;
  replaceSession(session.id, () => next);
  keepPlace(session, next);
  writeSoon();
}

/** Changes what the open client says, and with it the session that is under way. */
export function changeWork(change: (work: Work) => Work, versions?: readonly Version[]): void {
  followClient();
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
