import { logSteps, mergeLog } from '../rows/changeLog';
import type { LogEntry, Session, Work } from '../rows/model';
import { momentAfter } from '../rows/nextMoment';
import { readingOf, withReading } from '../rows/readings';
import { shortListAfter } from './questions';

/** What was changed from one work to the next; another role is no step. */
function stepsBetween(before: Work, after: Work): LogEntry[] {
  if (before.client.role !== after.client.role) return [];
  const at = new Date().toISOString();
  const agreed = readingOf(withReading(before, 'client', after.client), 'coach');
  return [
    ...logSteps(before.client, after.client, 'client', at),
    ...logSteps(agreed, readingOf(after, 'coach'), 'coach', at),
  ];
}

/**
 * A session under way with the work that its client has meanwhile, by a table or a backup; its log
 * says what that changed. The same object where it has it already.
 */
export function followed(session: Session, work: Work): Session {
  if (session.work === work || JSON.stringify(session.work) === JSON.stringify(work)) {
    return session;
  }
  const { shortList, log } = session;
  return {
    ...session,
    ...(shortList && { shortList: shortListAfter(shortList, work) }),
    work,
    log: mergeLog(log, stepsBetween(session.work, work)),
    changedAt: momentAfter(session.changedAt),
  };
}
