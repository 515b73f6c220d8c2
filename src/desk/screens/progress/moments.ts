import type { Client, Session, Work } from '@/desk/rows/model';

/** A state of the client's work at some time: a session's, or the present one. */
export interface Moment {
  key: string;
  /** Null = the present one. */
  name: string | null;
  at: string;
  work: Work;
}

/** The sessions in order, and the present where it has moved on since the last one. */
export function momentsOf(client: Client, sessions: readonly Session[]): Moment[] {
  const held = sessions.map(({ id, name, heldAt, work }) => {
    return { key: id, name, at: heldAt, work };
  });
  const last = held.at(-1);
  const same = (a: Work, b: Work) =>
    JSON.stringify([a.client, a.coach]) === JSON.stringify([b.client, b.coach]);
  if (last && same(last.work, client.work)) return held;
  return [...held, { key: 'now', name: null, at: client.changedAt, work: client.work }];
}
