import { OWN_ROLE_ID } from '@/data/ownRole';
import { planOf, withPlan } from '@/profile/plan';
import { newId } from '@/store/newId';
import { isRole, roleById } from '@/store/openRole';
import type { ImportedClient } from '../rows/gatherClients';
import { importedProfile, withImportedWeek } from '../rows/importedProfile';
import { DESK_LIMITS } from '../rows/limits';
import type { Client, Session, Work } from '../rows/model';
import { momentAfter } from '../rows/nextMoment';
import { withReading } from '../rows/readings';
import { untouchedWork } from './clientStart';
import { theDesk } from './desk';
import { followed } from './followed';
import { sessionUnderWay } from './work';

/** A new client as a table describes them; null when their role cannot be had. */
export async function newFromTable(imported: ImportedClient): Promise<Client | null> {
  const { name, roleId, tags } = imported;
  const role = await roleById(roleId ?? OWN_ROLE_ID);
  if (!isRole(role)) return null;
  const at = new Date().toISOString();
  return {
    id: newId(),
    name,
    contact: '',
    tags,
    notes: '',
    work: { ...untouchedWork(role), client: importedProfile(imported, role) },
    versions: [],
    createdAt: at,
    changedAt: at,
    revision: 0,
    deletedAt: null,
  };
}

async function workFrom(imported: ImportedClient, work: Work): Promise<Work | null> {
  const before = work.client;
  const role = await roleById(imported.roleId ?? before.role);
  if (!isRole(role)) return null;
  if (role.id === before.role) {
    return withReading(work, 'client', withImportedWeek(imported, before, role));
  }
  const client = withPlan(importedProfile(imported, role), planOf(before));
  return { ...untouchedWork(role), client };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A client with what a table says of them now; what they said before is kept as a version. The same
 * object when the table says nothing new; null when the role cannot be had, or no version is free.
 */
export async function updatedFromTable(
  client: Client,
  imported: ImportedClient,
  versionName: string,
): Promise<Client | null> {
  const work = await workFrom(imported, client.work);
  if (work === null) return null;
  const tags = [...new Set([...client.tags, ...imported.tags])].slice(0, DESK_LIMITS.tags);
  const unchanged = same(work.client, client.work.client);
  if (unchanged && same(tags, client.tags)) return client;
  if (!unchanged && client.versions.length >= DESK_LIMITS.versions) return null;
  const savedAt = new Date().toISOString();
  const { client: profile, base } = client.work;
  const before = { id: newId(), name: versionName, savedAt, profile, base };
  const versions = unchanged ? client.versions : [...client.versions, before];
  return { ...client, work, tags, versions, changedAt: momentAfter(client.changedAt) };
}

/** The session under way of each of these clients, where it follows what they say now. */
export async function followingSessions(clients: readonly Client[]): Promise<Session[]> {
  const found = clients.map(async ({ id, work }) => {
    const session = sessionUnderWay(await theDesk().sessionsOf(id));
    const next = session && followed(session, work);
    return next && next !== session ? [next] : [];
  });
  return (await Promise.all(found)).flat();
}
