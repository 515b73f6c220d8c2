import { roleIndex } from '@/data/library';
import { nameKey } from '@/profile/names';
import { importClients, type ImportedClient, type ImportedClients } from '../rows/importClients';
import type { Client } from '../rows/model';
import type { LongWork } from '../rows/slices';
import type { TableEncoding } from '@/profile/tableText';
import { closeClient } from './clientOnScreen';
import { theDesk } from './desk';
import { newFromTable, updatedFromTable } from './importedClients';
import { readDesk } from './readDesk';
import { hasRoomFor } from './room';
import { written } from './writing';

/** Roles by their id and by their title, as a table may name them. */
const rolesByName = new Map(
  roleIndex.flatMap(({ id, title }) => [[nameKey(title), id] as const, [id, id] as const]),
);

export const readTable = (
  file: Blob,
  work: LongWork,
  encoding: TableEncoding | null,
): Promise<ImportedClients> =>
  importClients(file, (text) => rolesByName.get(nameKey(text)) ?? null, work, encoding);

/** The clients of the desk by name; of several that are called alike the one changed last. */
function byName(clients: readonly Client[]): Map<string, Client> {
  const inOrder = [...clients].sort((a, b) => Date.parse(a.changedAt) - Date.parse(b.changedAt));
  return new Map(inOrder.map((client) => [nameKey(client.name), client]));
}

/** How many clients of a table are on the desk by their name already. */
export function knownAmong(
  imported: readonly ImportedClient[],
  clients: readonly Client[],
): number {
  const known = byName(clients);
  return imported.filter(({ name }) => known.has(nameKey(name))).length;
}

export interface HowToAdd {
  /** Are clients of the same name updated? Else every client of the table is a new one. */
  update: boolean;
  /** What the version with their state from before is called. */
  versionName: string;
}

export interface AddedClients {
  added: number;
  updated: number;
  /** Those of whom the table says nothing new. */
  unchanged: number;
}

/** Each client of the table as they will be; null when one of them cannot be had. */
async function clientsFrom(
  imported: readonly ImportedClient[],
  { update, versionName }: HowToAdd,
): Promise<{ fresh: Client[]; changed: Client[] } | null> {
  const known = update ? byName(await theDesk().clients()) : new Map<string, Client>();
  const fresh: Client[] = [];
  const changed: Client[] = [];
  for (const each of imported) {
    const listed = known.get(nameKey(each.name));
    const there = listed ? await theDesk().client(listed.id) : null;
    const next = there && (await updatedFromTable(there, each, versionName));
    const made = next ?? (await newFromTable(each));
    if (made === null) return null;
    if (next === null) fresh.push(made);
    else if (next !== there) changed.push(next);
  }
  return { fresh, changed };
}

/** Adds the clients of a table, all of them or none. Rejects when cancelled. */
export async function addImported(
  imported: readonly ImportedClient[],
  work: LongWork,
  how: HowToAdd,
): Promise<AddedClients | 'tooMany' | 'full' | 'failed'> {
  closeClient(); // one that is open may be among them
  await written();
  const found = await clientsFrom(imported, how);
  if (found === null) return 'failed';
  if (!hasRoomFor(found.fresh.length, await theDesk().clients())) return 'tooMany';
  const clients = [...found.fresh, ...found.changed];
  const settings = await theDesk().settings();
  const stored = await theDesk().mergeIn({ clients, sessions: [], settings }, work);
  if (!stored.ok) return stored.reason;
  await readDesk();
  const [added, updated] = [found.fresh.length, found.changed.length];
  return { added, updated, unchanged: imported.length - added - updated };
}
