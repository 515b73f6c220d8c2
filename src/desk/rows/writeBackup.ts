import type { Bytes } from './base64';
import { seal } from './envelope';
import type { Client, DeskContent } from './model';
import { inSlices, type LongWork } from './slices';

/**
 * A backup is line-delimited JSON: a header that says how many rows follow, the settings, then one
 * client or session per line. `JSON.parse` and `JSON.stringify` of the whole would be one piece of
 * work; of a line they are a fraction of a millisecond, so writing and reading can pause, show
 * progress and stop, and a damaged line costs one row.
 */
export const BACKUP_FORMAT = 'personal-ai-risk/desk';
/** 1: goals with each session; 2: the plan with the client. */
export const BACKUP_VERSION = 2;

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  version: number;
  savedAt: string;
  clients: number;
  sessions: number;
}

async function toBytes(lines: readonly string[], work: LongWork): Promise<Bytes> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  await inSlices(lines, lines.length, (line) => parts.push(encoder.encode(line)), {
    signal: work.signal,
  });
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  const add = (part: Uint8Array) => {
    bytes.set(part, at);
    at += part.length;
  };
  await inSlices(parts, parts.length, add, { signal: work.signal });
  return bytes;
}

/** Lines per part of the file: a browser encodes what it is given in one piece. */
const PART_LINES = 25;

async function toBlob(lines: readonly string[], { signal }: LongWork): Promise<Blob> {
  const starts = Array.from({ length: Math.ceil(lines.length / PART_LINES) }, (_, part) => part);
  const parts: Blob[] = [];
  const add = (part: number) => {
    parts.push(new Blob(lines.slice(part * PART_LINES, (part + 1) * PART_LINES)));
  };
  await inSlices(starts, starts.length, add, { signal });
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** Whoever was deleted is in no file that leaves this browser, with all their sessions. */
function withoutDeleted({ clients, sessions, settings }: DeskContent): DeskContent {
  const isDeleted = (client: Client) => client.deletedAt !== null;
  const gone = new Set(clients.filter(isDeleted).map(({ id }) => id));
  return {
    clients: clients.filter((client) => !isDeleted(client)),
    sessions: sessions.filter(({ clientId }) => !gone.has(clientId)),
    settings,
  };
}

/**
 * The whole desk as a file, without clients who were deleted; sealed when there is a passphrase (not
 * an empty one: `RangeError`). Progress counts rows. Rejects with the signal's reason when cancelled.
 */
export async function deskToBackup(
  content: DeskContent,
  passphrase: string | null,
  work: LongWork = {},
  savedAt: string = new Date().toISOString(),
): Promise<Blob> {
  const { clients, sessions, settings } = withoutDeleted(content);
  const header: BackupHeader = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt,
    clients: clients.length,
    sessions: sessions.length,
  };
  const rows = [
    header,
    { settings },
    ...clients.map((client) => ({ client })),
    ...sessions.map((session) => ({ session })),
  ];
  const lines: string[] = [];
  await inSlices(rows, rows.length, (row) => lines.push(`${JSON.stringify(row)}\n`), work);
  if (passphrase === null) return toBlob(lines, work);
  return toBlob(await seal(await toBytes(lines, work), passphrase, work), work);
}
