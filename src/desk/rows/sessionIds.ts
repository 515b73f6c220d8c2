import type { Session } from './model';
import { idInsteadOf } from './rowId';

/** The session, with another id, always the same one, where its own stands for another client's. */
export const apartFrom = (session: Session, owner: unknown): Session =>
  owner === undefined || owner === session.clientId
    ? session
    : { ...session, id: idInsteadOf(`${session.id} ${session.clientId}`) };

/** Their sessions beside mine: none takes the place of another client's. */
export function besideMine(mine: readonly Session[], theirs: readonly Session[]): Session[] {
  const owners = new Map(mine.map(({ id, clientId }) => [id, clientId]));
  return theirs.map((session) => apartFrom(session, owners.get(session.id)));
}
