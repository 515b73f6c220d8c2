import * as z from 'zod/mini';
import { checkInputs } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import type { Client, Session } from './model';
import { readClient, readSession, type ReadRow } from './readRows';
import {
  dateSchema,
  idSchema,
  nameSchema,
  orderSchema,
  revisionSchema,
  rowIdSchema,
} from './scalarParts';

/**
 * The light look at our own rows, for lists and backups: enough to show a client and to score them.
 * Every nested profile through its parser takes nine times as long (docs/decisions/desk.md).
 */
const present = z.looseObject({ client: z.looseObject({ role: idSchema }) });

const clientLook = z.looseObject({
  id: rowIdSchema,
  name: nameSchema,
  contact: z.string(),
  tags: z.array(z.string()),
  notes: z.string(),
  work: present,
  versions: z.array(z.unknown()),
  createdAt: dateSchema,
  changedAt: dateSchema,
  revision: revisionSchema,
  deletedAt: z.nullable(dateSchema),
});

const sessionLook = z.looseObject({
  id: rowIdSchema,
  clientId: rowIdSchema,
  name: nameSchema,
  heldAt: dateSchema,
  order: z.optional(orderSchema),
  notes: z.string(),
  /** Of release 1: read completely, and lifted. */
  goals: z.optional(z.never()),
  work: present,
  log: z.array(z.unknown()),
  changedAt: dateSchema,
  revision: revisionSchema,
});

interface Look {
  safeParse(value: unknown): { success: boolean };
}

function looksRight(look: Look, content: unknown): boolean {
  if (!look.safeParse(content).success) return false;
  try {
    const { client } = (content as Client).work;
    checkInputs(profileInputs(client));
    return client.tasks.every(({ time }) => Number.isFinite(time) && time >= 0);
  } catch {
    return false;
  }
}

/** A row that does not look right is read completely: part of it may be usable. */
function looker<T>(look: Look, read: (content: unknown) => ReadRow<T>) {
  return (content: unknown): ReadRow<T> =>
    looksRight(look, content) ? { row: content as T, problems: [] } : read(content);
}

/** A stored client, looked at lightly: what is nested deeper is checked when it is opened. */
export const lookAtClient = looker<Client>(clientLook, readClient);

/** A stored session, looked at lightly. */
export const lookAtSession = looker<Session>(sessionLook, readSession);
