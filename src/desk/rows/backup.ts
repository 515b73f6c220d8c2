import * as z from 'zod/mini';
import type { Bytes } from './base64';
import { isSealedCut, SEALED_FORMAT, SEALED_VERSION, sealedHeader, unseal } from './envelope';
import type { Sealed } from './envelope';
import { DESK_LIMITS } from './limits';
import type { DeskContent } from './model';
import type { DeskProblem } from './problems';
import { readBackupRows } from './backupRows';
import { dateSchema } from './scalarParts';
import { breathe, type LongWork } from './slices';
import { BACKUP_FORMAT, BACKUP_VERSION } from './writeBackup';

export { deskToBackup } from './writeBackup';

/** What a backup file turned out to be. */
export type ReadBackup =
  | { ok: true; content: DeskContent; problems: DeskProblem[]; savedAt: string }
  /** A wrong passphrase and an altered file cannot be told apart. */
  | { ok: false; reason: 'needsPassphrase' | 'wrongPassphrase' | 'notABackup' }
  /** The end is missing; of a file without passphrase what stands before it was read, if a client does. */
  | { ok: false; reason: 'cut'; content: DeskContent | null; problems: DeskProblem[] }
  | { ok: false; reason: 'tooManyRows' }
  | { ok: false; reason: 'newerVersion'; version: number }
  | { ok: false; reason: 'tooLarge'; bytes: number; most: number };

const HEADER_CHARACTERS = 2000;
const LINE_FEED = 10;

const count = z.number().check(z.int(), z.gte(0));
const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().check(z.int(), z.gte(1), z.lte(BACKUP_VERSION)),
  savedAt: dateSchema,
  clients: count,
  sessions: count,
});

/** Read at once: what comes of it is copied in about a millisecond. */
const PIECE_BYTES = 4_000_000;

/** A file's bytes; null when it went away while it was read. Rejects when cancelled. */
async function bytesOf(blob: Blob, { signal }: LongWork): Promise<Bytes | null> {
  const bytes = new Uint8Array(blob.size);
  for (let from = 0; from < blob.size; from += PIECE_BYTES) {
    signal?.throwIfAborted();
    const piece = await blob
      .slice(from, from + PIECE_BYTES)
      .arrayBuffer()
      .catch(() => null);
    if (!piece) return null;
    bytes.set(new Uint8Array(piece), from);
    await breathe();
  }
  return bytes;
}

/** The first line of a file and what follows it. */
function splitHeader(bytes: Bytes): { line: string; content: unknown; rest: Bytes } {
  const end = bytes.subarray(0, HEADER_CHARACTERS).indexOf(LINE_FEED);
  const head = end === -1 ? bytes.subarray(0, HEADER_CHARACTERS) : bytes.subarray(0, end);
  const line = new TextDecoder().decode(head).trim(); // drops a byte order mark as well
  const rest = end === -1 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1);
  try {
    return { line, content: JSON.parse(line), rest };
  } catch {
    return { line, content: null, rest };
  }
}

const NEWEST: Record<string, number> = {
  [BACKUP_FORMAT]: BACKUP_VERSION,
  [SEALED_FORMAT]: SEALED_VERSION,
};

/** The version of a file of ours that this page is too old for; null for every other file. */
function newerVersionOf(content: unknown): number | null {
  const { format, version } = (content ?? {}) as { format?: unknown; version?: unknown };
  const newest = typeof format === 'string' && Object.hasOwn(NEWEST, format) ? NEWEST[format]! : 0;
  return newest > 0 && Number.isSafeInteger(version) && (version as number) > newest
    ? (version as number)
    : null;
}

async function readPlain(bytes: Bytes, work: LongWork): Promise<ReadBackup> {
  const { content: head, rest } = splitHeader(bytes);
  const version = newerVersionOf(head);
  if (version !== null) return { ok: false, reason: 'newerVersion', version };
  const header = headerSchema.safeParse(head);
  if (!header.success) return { ok: false, reason: 'notABackup' };
  const { clients, sessions } = header.data;
  if (clients > DESK_LIMITS.backupClients || sessions > DESK_LIMITS.sessions) {
    return { ok: false, reason: 'tooManyRows' };
  }
  const { cut, content, problems } = await readBackupRows(rest, header.data, work);
  const left = content.clients.length > 0 ? content : null;
  if (cut) return { ok: false, reason: 'cut', content: left, problems };
  return { ok: true, content, problems, savedAt: header.data.savedAt };
}

async function readSealed(
  sealed: Sealed,
  passphrase: string | null,
  work: LongWork,
): Promise<ReadBackup> {
  // Said before anybody has to think of their passphrase.
  if (isSealedCut(sealed)) return { ok: false, reason: 'cut', content: null, problems: [] };
  if (passphrase === null) return { ok: false, reason: 'needsPassphrase' };
  const opened = await unseal(sealed, passphrase, work);
  if (opened.ok) return readPlain(opened.content, work);
  return { ok: false, reason: 'wrongPassphrase' };
}

/**
 * Reads a backup file, hostile or not, sealed or not; a passphrase is ignored where none is needed.
 * Progress counts rows. Never throws; rejects with the signal's reason when cancelled.
 */
export async function readBackup(
  file: Blob | string,
  passphrase: string | null,
  work: LongWork = {},
): Promise<ReadBackup> {
  const most = DESK_LIMITS.backupBytes;
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  if (blob.size > most) return { ok: false, reason: 'tooLarge', bytes: blob.size, most };
  const bytes = await bytesOf(blob, work);
  if (!bytes) return { ok: false, reason: 'notABackup' };
  const { line, content, rest } = splitHeader(bytes);
  const header = sealedHeader(content);
  if (header) return readSealed({ header, line, data: rest }, passphrase, work);
  return readPlain(bytes, work);
}
