import type { Role } from '@/data/schema';
import { baseProfile } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { Gathering, nameKey, type ImportedClient, type ImportError } from './gatherClients';
import { columnsOf, delimiterOf, type Column } from './importColumns';
import { readImportRow } from './importRow';
import { DESK_LIMITS } from './limits';
import { decodeTable, readTable, type TableRow } from './readTable';
import { breathe, inSlices, type LongWork } from './slices';
import { tableEndIn } from './tableEnd';

export type { ImportedClient, ImportError, ImportErrorKind } from './gatherClients';

export type ImportedClients =
  /** Clients without any error; those of the list of errors are left out whole. */
  | { ok: true; clients: ImportedClient[]; errors: ImportError[]; errorsNotListed: number }
  | { ok: false; reason: 'columnsMissing'; missing: Column[] }
  | { ok: false; reason: 'empty' }
  | { ok: false; reason: 'tooLarge'; bytes: number; most: number };

/**
 * Reads clients and their tasks from a table: columns client, task, time, score and, if there are
 * any, bucket, role (id) and tags. A client with an error in one row is left out whole, the others
 * are given. Rejects with the signal's reason when cancelled, and for nothing else.
 */
export async function importClients(
  file: Blob | string,
  knownRole: (id: string) => boolean,
  work: LongWork = {},
): Promise<ImportedClients> {
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  const most = DESK_LIMITS.importBytes;
  if (blob.size > most) return { ok: false, reason: 'tooLarge', bytes: blob.size, most };
  const text = decodeTable(new Uint8Array(await blob.arrayBuffer()));
  const delimiter = delimiterOf(text);
  const end = tableEndIn(text, delimiter);
  await breathe();
  const { signal } = work;
  const [header, ...rows] = await readTable(text.slice(0, end?.from), delimiter, { signal });
  if (!header) return { ok: false, reason: 'empty' };
  const { at, missing } = columnsOf(header.cells);
  if (missing.length > 0) return { ok: false, reason: 'columnsMissing', missing };
  const gathering = new Gathering();
  const step = ({ line, cells, quotesBroken }: TableRow) => {
    const cell = (column: Column) => cells[at[column] ?? -1]?.trim() ?? '';
    const read = readImportRow(cell, knownRole);
    if (quotesBroken) gathering.fail('quotesBroken', line, cell('client') || null, cells.join(' '));
    else if ('row' in read) gathering.add(read.row, line);
    else gathering.fail(read.kind, line, read.client, read.value);
  };
  await inSlices(rows, rows.length, step, work);
  const left = end ? text.slice(end.from).trimStart() : '';
  if (end && left !== '') gathering.fail(end.why, end.line, null, left.slice(0, 100));
  const clients = gathering.finish();
  return {
    ok: true,
    clients,
    errors: gathering.errors,
    errorsNotListed: gathering.errorsNotListed,
  };
}

/**
 * An imported client's profile on their role (their own role's blank one if they named none): times
 * in percent; a task that is called like one of the role's is that task, so that it can be compared.
 */
export function importedProfile({ tasks }: ImportedClient, role: Role): Profile {
  const ids = new Map(role.tasks.map(({ id, name }) => [nameKey(name), id]));
  const total = tasks.reduce((sum, task) => sum + task.time, 0);
  return {
    ...baseProfile(role),
    tasks: tasks.map((task) => ({
      ...task,
      id: ids.get(nameKey(task.name)) ?? task.id,
      time: (100 * task.time) / total,
    })),
  };
}
