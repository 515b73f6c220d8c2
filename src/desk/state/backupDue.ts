import type { Client } from '../rows/model';

/** A backup older than this is old. */
export const BACKUP_DAYS = 14;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Is it time for a backup? Only once there is something that the last one does not hold: a client
 * changed since, and that backup is two weeks old, or there never was one.
 */
export function backupIsDue(
  clients: readonly Client[],
  backedUpAt: string | null,
  now: Date,
): 'never' | 'old' | null {
  if (clients.length === 0) return null;
  if (backedUpAt === null) return 'never';
  const at = Date.parse(backedUpAt);
  const age = Math.abs(now.getTime() - at); // one of the future was made by a clock that was wrong
  const changed = clients.some(({ changedAt }) => Date.parse(changedAt) > at);
  return age > BACKUP_DAYS * DAY_MS && changed ? 'old' : null;
}
