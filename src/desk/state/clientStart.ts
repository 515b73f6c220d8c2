import { ownRole } from '@/data/ownRole';
import type { Role } from '@/data/schema';
import { baseProfile } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import { withPart, type PartOfRole } from '@/store/openPartOfRole';
import { isRole, roleById, withoutGaps, type OwnRoleDescription } from '@/store/openRole';
import type { Work } from '../rows/model';

/** What a new client's work begins as; `title` is what the client calls it. */
export type ClientStart =
  | { kind: 'role'; roleId: string; title?: string }
  /** The tasks and skills of a role that a pasted text speaks of. */
  | { kind: 'part'; roleId: string; part: PartOfRole }
  /** A role that the library does not have. */
  | { kind: 'own'; description: OwnRoleDescription };

/** A new work on a role: nobody has changed anything. */
export function untouchedWork(role: Role, title?: string): Work {
  const client = { ...baseProfile(role), ...(title && title !== role.title && { title }) };
  return { client, coach: null, reasons: {}, base: stampOf(role) };
}

/** The work that a start gives; nothing of the person's own screen goes into it. */
export async function workOfStart(start: ClientStart, title?: string): Promise<Work | 'noRole'> {
  if (start.kind === 'own') {
    const work = untouchedWork(ownRole);
    return { ...work, client: { ...work.client, ...(await withoutGaps(start.description)) } };
  }
  const role = await roleById(start.roleId);
  if (!isRole(role)) return 'noRole';
  const work = untouchedWork(role, title || (start.kind === 'role' ? start.title : undefined));
  return start.kind === 'role' ? work : { ...work, client: withPart(work.client, start.part) };
}
