import { LIMITS } from '@/profile/format';
import { nameKey } from '@/profile/names';
import type { ProfileTask } from '@/profile/schema';
import type { ImportRow, RowErrorKind } from './importRow';
import { DESK_LIMITS } from './limits';

/** A client as a table describes them; what the table does not say comes from the role. */
export interface ImportedClient {
  name: string;
  /** Null = no role named: their own description. */
  roleId: string | null;
  tags: string[];
  /** Times as they stand in the table: weights. None = the usual week of their role. */
  tasks: ProfileTask[];
}

export type ImportErrorKind =
  | RowErrorKind
  | 'roleDiffers'
  | 'tooManyTags'
  | 'tooManyTasks'
  | 'duplicateTask'
  | 'noTime'
  | 'tooManyClients'
  /** The row brings nothing new; `value` is the line that says it already. */
  | 'repeatsLine';

/** What is wrong with a line of the table; the interface has one sentence per kind. */
export interface ImportError {
  kind: ImportErrorKind;
  /** Line of the file, from 1, the header included. */
  line: number;
  client: string | null;
  /** What stands there, cut to 80 characters. */
  value: string;
}

const ERRORS_LISTED = 1000;
const VALUE_CHARACTERS = 80;

interface Gathered extends ImportedClient {
  line: number;
  taskNames: Set<string>;
  failed: boolean;
}

/** Collects a table's rows by client; rows of one client need not stand together. */
export class Gathering {
  readonly #byName = new Map<string, Gathered>();
  readonly errors: ImportError[] = [];
  errorsNotListed = 0;

  fail(kind: ImportErrorKind, line: number, client: string | null, value: string): void {
    const known = client === null ? undefined : this.#client(client, line);
    if (known) known.failed = true;
    this.#list({ kind, line, client, value });
  }

  #list(error: ImportError): void {
    if (this.errors.length < ERRORS_LISTED) {
      this.errors.push({ ...error, value: error.value.slice(0, VALUE_CHARACTERS) });
    } else this.errorsNotListed += 1;
  }

  add(row: ImportRow, line: number): void {
    const client = this.#client(row.client, line);
    if (!client) return this.fail('tooManyClients', line, null, row.client);
    const { task, roleId, tags } = row;
    const fail = (kind: ImportErrorKind, value: string) =>
      this.fail(kind, line, client.name, value);
    if (roleId !== null && client.roleId !== null && roleId !== client.roleId) {
      return fail('roleDiffers', roleId);
    }
    if (task && client.taskNames.has(nameKey(task.name))) return fail('duplicateTask', task.name);
    if (task && client.tasks.length === LIMITS.tasks) return fail('tooManyTasks', task.name);
    const saysNothingNew =
      task === null &&
      (roleId === null || client.roleId !== null) &&
      tags.every((tag) => client.tags.includes(tag));
    if (saysNothingNew) {
      const value = String(client.line);
      return this.#list({ kind: 'repeatsLine', line, client: client.name, value });
    }
    client.roleId ??= roleId;
    client.tags = [...new Set([...client.tags, ...tags])];
    if (client.tags.length > DESK_LIMITS.tags) return fail('tooManyTags', tags.join(', '));
    if (task === null) return;
    client.taskNames.add(nameKey(task.name));
    client.tasks.push({ id: `own-${client.tasks.length + 1}`, ...task });
  }

  /** Clients without any error, in the order of the table, as the errors are from then on. */
  finish(): ImportedClient[] {
    for (const { name, tasks, failed, line } of this.#byName.values()) {
      const isEmpty = tasks.length > 0 && tasks.every((task) => task.time === 0);
      if (!failed && isEmpty) this.fail('noTime', line, name, name);
    }
    this.errors.sort((one, other) => one.line - other.line);
    return [...this.#byName.values()].flatMap(({ name, roleId, tags, tasks, failed }) =>
      failed ? [] : [{ name, roleId, tags, tasks }],
    );
  }

  #client(name: string, line: number): Gathered | undefined {
    const known = this.#byName.get(nameKey(name));
    if (known || this.#byName.size >= DESK_LIMITS.clients) return known;
    const taskNames = new Set<string>();
    const client = { name, roleId: null, tags: [], tasks: [], line, taskNames, failed: false };
    this.#byName.set(nameKey(name), client);
    return client;
  }
}
