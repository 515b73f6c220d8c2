import { logSteps, mergeLog } from '../rows/changeLog';
import type { Reader } from '../rows/model';
import { readingOf } from '../rows/readings';
import type { Profile } from '@/profile/schema';
import { useDesk } from './desk';
import { editSession } from './rows';
import { sessionUnderWay } from './work';

/** What a reader said before the edits that are not in the log yet. */
let open: { reader: Reader; before: Profile } | null = null;

/** Writes the edits of one reader since the last time into the log of the session under way. */
export function recordSteps(): void {
  const { client, sessions } = useDesk.getState();
  const session = sessionUnderWay(sessions);
  if (open === null || client === null) return;
  const { reader, before } = open;
  open = null;
  if (session === null) return;
  const steps = logSteps(before, readingOf(client.work, reader), reader, new Date().toISOString());
  if (steps.length === 0) return;
  editSession(session.id, (each) => ({ ...each, log: mergeLog(each.log, steps) }));
}

/** Called before an edit of a reader: what one of them does is never logged as the other's. */
export function noteEdit(reader: Reader): void {
  const { client } = useDesk.getState();
  if (open !== null && open.reader !== reader) recordSteps();
  if (client) open ??= { reader, before: readingOf(client.work, reader) };
}

/** Forgets what is not in the log: another client or another state is on screen. */
export function forgetSteps(): void {
  open = null;
}
