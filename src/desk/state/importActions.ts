import { roleIndex } from '@/data/library';
import { nameKey } from '@/profile/names';
import { importClients, type ImportedClient, type ImportedClients } from '../rows/importClients';
import type { Client } from '../rows/model';
import type { LongWork } from '../rows/slices';
import type { TableEncoding } from '@/profile/tableText';
import { closeClient } from './clientOnScreen';
import { theDesk } from './desk';
import { followingSessions, newFromTable, updatedFromTable } from './importedClients';
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

/** The clients of the desk by name. */
function byName(clients: readonly Client[]): Map<string, Client[]> {
  const named = new Map<string, Client[]>();
  for (const client of clients) {
    const key = nameKey(client.name);
    named.set(key, [...(named.get(key) ?? []), client]);
  }
  return named;
}

/** Which clients of a table are on the desk by their name already. */
export function knownAmong(
  imported: readonly ImportedClient[],
  clients: readonly Client[],
): { known: number; several: string[] } {
  const named = byName(clients);
  const found = imported.filter(({ name }) => named.has(nameKey(name)));
  // Nobody can tell which of them a table means.
  const several = found.filter(({ name }) => named.get(nameKey(name))!.length > 1);
  return { known: found.length, several: several.map(({ name }) => name) };
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
  /** Names that more than one client on the desk has. */
  several: string[];
}

/** Each client of the table as they will be; null when one of them cannot be had. */
async function clientsFrom(
  imported: readonly ImportedClient[],
  { update, versionName }: HowToAdd,
): Promise<{ fresh: Client[]; changed: Client[]; several: string[] } | null> {
  const known = update ? byName(await theDesk().clients()) : new Map<string, Client[]>();
  const several: string[] = [];
  const fresh: Client[] = [];
  const changed: Client[] = [];
  for (const each of imported) {
    const [listed, another] = known.get(nameKey(each.name)) ?? [];
    if (another) {
      several.push(each.name);
      continue;
    }
    const there = listed ? await theDesk().client(listed.id) : null;
    const next = there && (await updatedFromTable(there, each, versionName));
    const made = next ?? (await newFromTable(each));
    if (made === null) return null;
    if (next === null) fresh.push(made);
    else if (next !== there) changed.push(next);
  }
  return { fresh, changed, several };
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
  const sessions = await followingSessions(found.changed);
  const stored = await theDesk().mergeIn({ clients, sessions, settings }, work);
  if (!stored.ok) return stored.reason;
  await readDesk();
  const [added, updated, several] = [found.fresh.length, found.changed.length, found.several];
  const unchanged = imported.length - added - updated - several.length;
  return { added, updated, unchanged, several };
}
