import * as z from 'zod/mini';
import { assess } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import type { Client, Session } from './model';
import type { DeskProblem, RowKind } from './problems';
import { aboutRow, type ReadRow } from './readRows';
import { dateSchema, idSchema, nameSchema, revisionSchema } from './schema';

/**
 * The light look at our own rows, for lists and backups: enough to show a client and to score them.
 * Every nested profile through its parser takes nine times as long (docs/decisions/desk.md).
 */
const present = z.looseObject({ client: z.looseObject({ role: idSchema }) });

const clientLook = z.looseObject({
  id: idSchema,
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
  id: idSchema,
  clientId: idSchema,
  name: nameSchema,
  heldAt: dateSchema,
  notes: z.string(),
  goals: z.array(z.unknown()),
  work: present,
  log: z.array(z.unknown()),
  changedAt: dateSchema,
  revision: revisionSchema,
});

type Look = { safeParse(value: unknown): { success: boolean; error?: LookError } };
interface LookError {
  issues: readonly { path: PropertyKey[] }[];
}

function fieldAmiss(look: Look, content: unknown): string | null {
  const { success, error } = look.safeParse(content);
  if (!success) return error!.issues[0]!.path.join('.');
  try {
    assess(profileInputs((content as Client).work.client));
    return null;
  } catch {
    return 'work.client';
  }
}

function looker<T>(row: RowKind, look: Look): (content: unknown) => ReadRow<T> {
  return (content) => {
    const field = fieldAmiss(look, content);
    if (field === null) return { row: content as T, problems: [] };
    const about = aboutRow(row, content);
    const problem: DeskProblem = { kind: 'rowLost', ...about, field, reason: 'unreadable' };
    return { row: null, problems: [problem] };
  };
}

/** A stored client, looked at lightly: what is nested deeper is checked when it is opened. */
export const lookAtClient = looker<Client>('client', clientLook);

/** A stored session, looked at lightly. */
export const lookAtSession = looker<Session>('session', sessionLook);
