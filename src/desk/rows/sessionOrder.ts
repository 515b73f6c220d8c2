import type { Session } from './model';

/**
 * Which of a client's sessions began first? By the order of their beginning, which no clock can
 * change; sessions of earlier releases, which do not count it, come before those that do, by date.
 */
export function bySessionOrder(a: Session, b: Session): number {
  return (a.order ?? 0) - (b.order ?? 0) || Date.parse(a.heldAt) - Date.parse(b.heldAt);
}

/** The order of a session that begins after these. */
export const nextSessionOrder = (sessions: readonly Session[]): number =>
  sessions.reduce((most, { order = 0 }) => Math.max(most, order), sessions.length) + 1;
