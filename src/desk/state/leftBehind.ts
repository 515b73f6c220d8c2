import type { Client, Session } from '../rows/model';
import { theDesk, useDesk } from './desk';
import { entryText, missingOf, readEntry, type Left, type LeftEntry } from './leftRows';
import { leaveSettings, replaySettings } from './leftSettings';
import { allLeft, forgetLeft, putLeft, removeLeft } from './leftStorage';
import { sentDates } from './onTheWay';
import { isUnsaved, knowRevision, unsavedRows, withKnownRevision } from './rows';

/**
 * A page that goes away does not wait for a database: what is not stored is kept at once, and
 * written when the desk opens the next time, in whatever tab.
 */

/** Work of clients that are not on screen (any more) and are not stored yet. */
export const held = new Map<string, { client: Client; sessions: readonly Session[] }>();

function leave(client: Client, sessions: readonly Session[]): void {
  const rows = sessions.map(withKnownRevision);
  const left = { client: withKnownRevision(client), sessions: rows };
  putLeft(client.id, entryText(left, sentDates(client.id)));
}

/** Keeps everything of clients that is not stored yet until the desk opens again. */
export function leaveBehind(): void {
  for (const { client, sessions } of held.values()) leave(client, sessions);
  const { client } = useDesk.getState();
  if (client !== null && isUnsaved()) leave(client, unsavedRows().sessions);
  leaveSettings();
}

/** The open client is about to leave the screen: what is not stored of them stays held. */
export function holdOpenClient(): void {
  const { client } = useDesk.getState();
  if (client === null || !isUnsaved()) return;
  held.set(client.id, { client, sessions: unsavedRows().sessions });
}

interface Found {
  key: string;
  entry: LeftEntry;
}

/** What pages left, in the order in which it was changed. */
function found(): Found[] {
  const entries = allLeft().flatMap(({ key, text }) => {
    const entry = readEntry(text);
    return entry === null ? [] : [{ key, entry }];
  });
  const changed = ({ entry }: Found) => Date.parse(entry.client.changedAt);
  return entries.sort((a, b) => changed(a) - changed(b));
}

/** What an earlier page left of a client, where it is not stored; what is, is forgotten. */
export function takeLeftBehind(stored: Client, storedSessions: readonly Session[]): Left | null {
  for (const { key, entry } of found()) {
    if (entry.client.id !== stored.id) continue;
    removeLeft(key);
    const left = missingOf(entry, stored, storedSessions);
    if (left === null) continue;
    for (const row of [left.client, ...left.sessions]) knowRevision(row);
    return left;
  }
  return null;
}

/** Is this row as it stands to be written over what is stored, with nobody's leave? */
const isNext = (row: Client | Session, stored: Client | Session | undefined) =>
  row.revision === (stored?.revision ?? 0);

async function replay({ key, entry }: Found): Promise<void> {
  const desk = theDesk();
  const { client } = entry;
  const stored = (await desk.client(client.id)) ?? undefined;
  if (stored === undefined && client.revision > 0) return removeLeft(key); // removed since
  if (stored?.deletedAt) return;
  const sessions = await desk.sessionsOf(client.id);
  const left = stored ? missingOf(entry, stored, sessions) : entry;
  if (left === null) return removeLeft(key);
  const known = new Map(sessions.map((session) => [session.id, session]));
  const clean =
    isNext(left.client, stored) && left.sessions.every((row) => isNext(row, known.get(row.id)));
  if (!clean || entry.release1) return; // asked about when the client is opened
  const written = [
    ...(left.client === stored ? [] : [await desk.putClient(left.client)]),
    ...(await Promise.all(left.sessions.map((session) => desk.putSession(session)))),
  ];
  if (written.every(({ ok }) => ok)) removeLeft(key);
}

/** Writes what pages left, never over what somebody else stored since. */
export async function replayLeftBehind(): Promise<void> {
  await replaySettings();
  for (const each of found()) await replay(each);
}

/** Everything of this client is stored. */
export const nothingLeft = (clientId: string): void => {
  held.delete(clientId);
  forgetLeft(clientId);
};

/** The desk is cleared: nothing that pages left comes back. */
export function forgetAllLeft(): void {
  held.clear();
  for (const { key } of allLeft()) removeLeft(key);
}
