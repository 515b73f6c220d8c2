import type { Bytes } from './base64';
import type { Client, DeskContent, DeskSettings, Session } from './model';
import { gatherPlans } from './goals';
import { hasShapeOfRow } from './jsonShape';
import { DESK_LIMITS } from './limits';
import type { DeskProblem, LossReason } from './problems';
import { contentOf, readClient, readSession, readSettings, type ReadRow } from './readRows';
import { inSlices, type LongWork } from './slices';
import type { BackupHeader } from './writeBackup';

const LINE_FEED = 10;
/** No row that keeps the limits is longer; parsing more than this at once would be felt. */
const LINE_BYTES = 5_000_000;
const LINES_AT_MOST = 1 + DESK_LIMITS.backupClients + DESK_LIMITS.sessions;

interface Rows {
  clients: ReadRow<Client>[];
  sessions: ReadRow<Session>[];
  settings: DeskSettings | null;
  problems: DeskProblem[];
}

interface Line {
  /** Of the file, whose header is line 1. */
  number: number;
  from: number;
  to: number;
  /** Ends with a line feed. */
  whole: boolean;
}

/** Empty ones among them: a file of nothing else is not read to its end. */
const LINES_LOOKED_AT = 2 * LINES_AT_MOST;

/** Where the lines are; empty ones do not count. */
function* linesOf(bytes: Bytes): Generator<Line> {
  for (let from = 0, number = 2; from < bytes.length; number += 1) {
    if (number > LINES_LOOKED_AT) return;
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end === -1 ? bytes.length : end;
    if (to > from + 1) yield { number, from, to, whole: end !== -1 };
    from = to + 1;
  }
}

/** What a line says; null when it is no JSON. */
function parseLine(bytes: Bytes): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof found === 'object' ? (found as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function addRow(content: Record<string, unknown>, rows: Rows, line: number): boolean {
  const here = <T>(read: ReadRow<T>): ReadRow<T> => ({
    row: read.row,
    problems: read.problems.map((problem) => ({ ...problem, line })),
  });
  if ('client' in content) rows.clients.push(here(readClient(content.client)));
  else if ('session' in content) rows.sessions.push(here(readSession(content.session)));
  else if ('settings' in content) {
    const read = here(readSettings(content.settings));
    rows.settings ??= read.row;
    rows.problems.push(...read.problems);
  } else return false;
  return true;
}

function lineProblem(line: number, reason: LossReason): DeskProblem {
  return { kind: 'rowLost', row: 'line', id: null, name: null, field: '', reason, line };
}

/**
 * The rows behind a backup's header, read in slices. `cut` is true when the file ends before the
 * rows that the header counts. Rejects when cancelled.
 */
export async function readBackupRows(
  bytes: Bytes,
  header: Pick<BackupHeader, 'version' | 'clients' | 'sessions'>,
  work: LongWork,
): Promise<{ cut: boolean; content: DeskContent; problems: DeskProblem[] }> {
  const rows: Rows = { clients: [], sessions: [], settings: null, problems: [] };
  const expected = 1 + header.clients + header.sessions;
  let lines = 0;
  let cut = false;
  const step = ({ number, from, to, whole }: Line) => {
    lines += 1;
    if (lines > LINES_AT_MOST) {
      if (lines === LINES_AT_MOST + 1) rows.problems.push(lineProblem(number, 'tooMany'));
      return;
    }
    const row = bytes.subarray(from, to);
    const long = row.length > LINE_BYTES || !hasShapeOfRow(row);
    const content = long ? null : parseLine(row);
    if (content && addRow(content, rows, number)) return;
    if (!content && !whole) cut = true;
    else rows.problems.push(lineProblem(number, long ? 'tooLong' : 'unreadable'));
  };
  await inSlices(linesOf(bytes), expected, step, work);
  const { content: read, problems } = contentOf(rows);
  const content = header.version === 1 ? gatherPlans(read) : read;
  return { cut: cut || lines < expected, content, problems: [...rows.problems, ...problems] };
}
