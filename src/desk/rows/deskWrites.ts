import type { Desk, DeskParts, Written } from './deskApi';
import type { Transaction } from './connection';
import { writeFailure } from './deskError';
import { checked, settingsOf } from './deskReads';
import type { Client, Session } from './model';
import { nextMoment } from './nextMoment';
import { SETTINGS_KEY, type DeskStore } from './openDatabase';
import { readClient, readSession, type ReadRow } from './readRows';
import { revisionOf, setAside } from './storedRows';

interface Place {
  kind: 'client' | 'session' | 'settings';
  store: DeskStore;
}
interface Kind<T> extends Place {
  store: 'clients' | 'sessions';
  read: (raw: unknown) => ReadRow<T>;
}
const CLIENT: Kind<Client> = { kind: 'client', store: 'clients', read: readClient };
const SESSION: Kind<Session> = { kind: 'session', store: 'sessions', read: readSession };
const SETTINGS: Place = { kind: 'settings', store: 'settings' };

/** Runs one write and tells other tabs; never rejects. */
async function write<T>(
  parts: DeskParts,
  { kind, store: of }: Place,
  id: string,
  body: (tx: Transaction) => Promise<Written<T>>,
): Promise<Written<T>> {
  try {
    const written = await parts.connection.run('readwrite', body);
    if (!written.ok) return written;
    parts.problems.set(of, id, []);
    parts.tell(kind === 'settings' ? { kind } : { kind, id });
    return written;
  } catch (error) {
    return { ok: false, reason: writeFailure(error) };
  }
}

/** Keeps what was read with losses before it is written over. */
async function keepLosses(
  parts: DeskParts,
  tx: Transaction,
  store: DeskStore,
  id: string,
  raw: unknown,
) {
  if (raw !== undefined && parts.problems.has(store, id)) {
    await setAside(tx, store, raw, parts.now());
  }
}

const dateOf = (raw: unknown): unknown => ((raw ?? {}) as { changedAt?: unknown }).changedAt;

/**
 * When a row was changed: as it says itself where that is later than what it is written over, so
 * that its writer knows it again; never earlier or the same, even when the clock is.
 */
function changedAt(row: Client | Session, raw: unknown, now: string): string {
  const before = dateOf(raw);
  const known = typeof before === 'string' ? Date.parse(before) : NaN;
  return Date.parse(row.changedAt) > known ? row.changedAt : nextMoment(now, before);
}

async function store<T extends Client | Session>(
  parts: DeskParts,
  tx: Transaction,
  kind: Kind<T>,
  row: T,
  raw: unknown,
): Promise<Written<T>> {
  await keepLosses(parts, tx, kind.store, row.id, raw);
  const revision = Math.max(row.revision, revisionOf(raw)) + 1;
  const written = { ...row, changedAt: changedAt(row, raw, parts.now()), revision };
  await tx.objectStore(kind.store).put(written);
  return { ok: true, row: written };
}

/** Compare and set: writes only over the revision that the row was read with. */
function put<T extends Client | Session>(
  parts: DeskParts,
  kind: Kind<T>,
  row: T,
  putBack = false,
): Promise<Written<T>> {
  return write(parts, kind, row.id, async (tx) => {
    const raw = await tx.objectStore(kind.store).get(row.id);
    const expected = putBack ? raw === undefined : revisionOf(raw) === row.revision;
    if (expected) return store(parts, tx, kind, row, raw);
    return { ok: false, reason: 'conflict', stored: checked(parts, kind.store, raw, kind.read) };
  });
}

/** Changes a stored row; one that is unreadable is left alone. */
function change<T extends Client | Session>(
  parts: DeskParts,
  kind: Kind<T>,
  id: string,
  to: (tx: Transaction, row: T, raw: unknown) => Promise<Written<T>>,
): Promise<Written<T>> {
  return write(parts, kind, id, async (tx) => {
    const raw = await tx.objectStore(kind.store).get(id);
    if (raw === undefined) return { ok: false, reason: 'conflict', stored: null };
    const row = checked(parts, kind.store, raw, kind.read);
    return row ? to(tx, row, raw) : { ok: false, reason: 'failed' };
  });
}

const markDeleted = (parts: DeskParts, id: string, deletedAt: string | null) =>
  change(parts, CLIENT, id, (tx, row, raw) => store(parts, tx, CLIENT, { ...row, deletedAt }, raw));

type Reads = 'clients' | 'client' | 'sessionsOf' | 'session' | 'settings' | 'everything';
type Elsewhere = Removals | 'replaceWith' | 'mergeIn' | 'problems' | 'setAside' | 'close';
type Removals = 'purgeDeleted' | 'wipe';

export function deskWrites(parts: DeskParts): Omit<Desk, Reads | Elsewhere> {
  return {
    putClient: (client) => put(parts, CLIENT, client),
    putSession: (session) => put(parts, SESSION, session),
    putBackSession: (session) => put(parts, SESSION, session, true),
    deleteClient: (id) => markDeleted(parts, id, parts.now()),
    undeleteClient: (id) => markDeleted(parts, id, null),
    deleteSession: (id) =>
      change(parts, SESSION, id, async (tx, row, raw) => {
        await keepLosses(parts, tx, 'sessions', id, raw);
        await tx.objectStore('sessions').delete(id);
        return { ok: true, row };
      }),
    putSettings: (settings) =>
      write(parts, SETTINGS, SETTINGS_KEY, async (tx) => {
        const raw = await tx.objectStore('settings').get(SETTINGS_KEY);
        if (revisionOf(raw) !== settings.revision) {
          return { ok: false, reason: 'conflict', stored: settingsOf(parts, raw) };
        }
        await keepLosses(parts, tx, 'settings', SETTINGS_KEY, raw);
        const row = { ...settings, revision: settings.revision + 1 };
        await tx.objectStore('settings').put(row, SETTINGS_KEY);
        return { ok: true, row };
      }),
  };
}
