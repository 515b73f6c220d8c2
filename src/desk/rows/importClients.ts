import { plainName } from '@/profile/names';
import { widthOf, type TableLine } from '@/profile/tableLines';
import { Gathering, type ImportedClient, type ImportError } from './gatherClients';
import { columnsOf, OF_A_TASK, type Column } from './importColumns';
import { readImportRow, type FindRole } from './importRow';
import { DESK_LIMITS } from './limits';
import { inSlices, type LongWork } from './slices';
import { decimalSignOf } from '@/profile/tableNumbers';
import { tableOf } from './tableOf';
import {
  decodeTable,
  isNoText,
  encodingChoices,
  provenEncoding,
  type EncodingChoice,
  type TableEncoding,
} from '@/profile/tableText';

export type { ImportedClient, ImportError, ImportErrorKind } from './gatherClients';

export type ImportedClients =
  /** Clients without any error; those of the list of errors are left out whole. */
  | { ok: true; clients: ImportedClient[]; errors: ImportError[]; errorsNotListed: number }
  | { ok: false; reason: 'columnsMissing'; missing: Column[] }
  | { ok: false; reason: 'empty' | 'noRows' | 'noText' }
  /** The letters can be read in several ways, and the file does not say which. */
  | { ok: false; reason: 'encoding'; choices: EncodingChoice[] }
  | { ok: false; reason: 'tooLarge'; bytes: number; most: number };

const cellsOf = (rows: readonly TableLine[], column: number | undefined) =>
  rows.map(({ cells }) => plainName(cells[column ?? -1] ?? ''));

const isPlain = (name: string) => /^[ -~]*$/.test(name);

/** Names of clients, else of tasks, those that tell the ways of reading apart first. */
async function namesIn(text: string, work: LongWork): Promise<string[]> {
  const { header, rows } = await tableOf(text, work);
  const { at } = columnsOf(header?.cells ?? []);
  const clients = [...new Set(cellsOf(rows, at.client))].filter(Boolean);
  const tasks = [...new Set(cellsOf(rows, at.task))].filter((name) => !isPlain(name));
  const telling = [...clients.filter((name) => !isPlain(name)), ...tasks];
  return [...telling, ...clients.filter(isPlain)];
}

/**
 * Reads clients from a table: columns client, and role, or task, time and score; if there are any,
 * bucket and tags. A client with an error in one row is left out whole, the others are given. `chosen`
 * is the encoding that somebody chose where the file did not say. Rejects with the signal’s reason
 * when cancelled, and for nothing else.
 */
export async function importClients(
  file: Blob | string,
  findRole: FindRole,
  work: LongWork = {},
  chosen: TableEncoding | null = null,
): Promise<ImportedClients> {
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  const most = DESK_LIMITS.importBytes;
  if (blob.size > most) return { ok: false, reason: 'tooLarge', bytes: blob.size, most };
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (isNoText(bytes)) return { ok: false, reason: 'noText' };
  const encoding = chosen ?? provenEncoding(bytes);
  if (!encoding) {
    const choices = await encodingChoices(bytes, (text) => namesIn(text, work));
    return { ok: false, reason: 'encoding', choices };
  }
  const { header, rows, delimiter, cut } = await tableOf(decodeTable(bytes, encoding), work);
  // A first line that is too long to be one is no header, and no lack of lines either.
  if (!header && !cut) return { ok: false, reason: 'empty' };
  const { at, missing } = columnsOf(header?.cells ?? []);
  if (header && missing.length > 0) return { ok: false, reason: 'columnsMissing', missing };
  if (rows.length === 0 && !cut) return { ok: false, reason: 'noRows' };
  const decimal = decimalSignOf(cellsOf(rows, at.time), delimiter);
  const width = widthOf(header?.cells ?? []);
  const gathering = new Gathering();
  const step = ({ line, cells, quotesBroken }: TableLine) => {
    const cell = (column: Column) => plainName(cells[at[column] ?? -1] ?? '');
    const client = cell('client') || null;
    if (quotesBroken) return gathering.fail('quotesBroken', line, client, cells.join(' '));
    // Every cell behind a decimal comma would be read as the column before it.
    if (widthOf(cells) > width) return gathering.fail('tooManyCells', line, client, '');
    const read = readImportRow(cell, findRole, decimal);
    if ('row' in read) return gathering.add(read.row, line);
    const lacks = OF_A_TASK.some((column) => (at[column] ?? 0) >= cells.length);
    const isShort = lacks && client !== null && read.value === '';
    gathering.fail(isShort ? 'tooFewCells' : read.kind, line, read.client, read.value);
  };
  await inSlices(rows, rows.length, step, work);
  if (cut) gathering.fail(cut.why, cut.line, null, cut.left);
  const clients = gathering.finish();
  return {
    ok: true,
    clients,
    errors: gathering.errors,
    errorsNotListed: gathering.errorsNotListed,
  };
}
