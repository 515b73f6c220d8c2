import { DESK_LIMITS } from '../rows/limits';
import { merge } from '../rows/merge';
import type { Client, DeskContent } from '../rows/model';

/** How many clients the desk holds; one that was deleted is not among them. */
const held = (clients: readonly Client[]) =>
  clients.filter(({ deletedAt }) => deletedAt === null).length;

/** Is there room for so many more clients? */
export const hasRoomFor = (more: number, clients: readonly Client[]): boolean =>
  more === 0 || held(clients) + more <= DESK_LIMITS.clients;

/** Is there room for those that a merge would bring? */
export function hasRoomForMerge(mine: DeskContent, theirs: DeskContent): boolean {
  if (hasRoomFor(theirs.clients.length, mine.clients)) return true;
  const after = held(merge(mine, theirs).clients);
  return after <= Math.max(DESK_LIMITS.clients, held(mine.clients));
}
