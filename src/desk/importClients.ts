import type { ProfileTask } from '@/profile/schema';
import type { LongWork } from './slices';

/** A client as a table describes them; what the table does not say comes from the role. */
export interface ImportedClient {
  name: string;
  /** Null = no role named: their own description. */
  roleId: string | null;
  tags: string[];
  /** Times as they stand in the table: weights. */
  tasks: ProfileTask[];
}

export type ImportErrorKind =
  | 'clientMissing'
  | 'taskMissing'
  | 'timeNotANumber'
  | 'timeOutOfRange'
  | 'scoreOutOfRange'
  | 'bucketUnknown'
  | 'roleUnknown'
  | 'roleDiffers'
  | 'tooManyTasks'
  | 'duplicateTask'
  | 'noTime'
  | 'textTooLong'
  | 'quotesBroken';

/** What is wrong with a line of the table; the interface has one sentence per kind. */
export interface ImportError {
  kind: ImportErrorKind;
  /** Line of the file, from 1, the header included. */
  line: number;
  client: string | null;
  /** What stands there, cut to 80 characters. */
  value: string;
}

export type ImportedClients =
  | { ok: true; clients: ImportedClient[]; errors: ImportError[] }
  | { ok: false; reason: 'noHeader'; missing: string[] }
  | { ok: false; reason: 'empty' }
  | { ok: false; reason: 'tooLarge'; bytes: number; most: number };

/** Reads clients and their tasks from a table. Rejects when cancelled only. */
export async function importClients(
  _text: string,
  _knownRole: (id: string) => boolean,
  _work?: LongWork,
): Promise<ImportedClients> {
  throw new Error('under construction');
}
