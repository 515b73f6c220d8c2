import type { LossKind, LossReason } from './problems';

/** Notes what was lost or changed, by path inside the row. */
export type Note = (field: string, kind: LossKind, reason: LossReason) => void;

/** Reads one part of hostile content; throws `Unreadable` when nothing can be made of it. */
export type ReadPart<T> = (value: unknown, field: string, note: Note) => T;

/** Thrown and caught among the readers of a row only; never leaves them. */
export class Unreadable {
  constructor(
    readonly field: string,
    readonly reason: LossReason,
  ) {}
}

interface Checked<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: Failure };
}
interface Failure {
  issues: readonly { code?: string }[];
}

function reasonOf(value: unknown, { issues }: Failure): LossReason {
  if (value === undefined) return 'missing';
  const code = issues[0]?.code;
  if (code === 'too_big' && typeof value === 'string') return 'tooLong';
  return code === 'too_big' || code === 'too_small' ? 'outOfRange' : 'wrongKind';
}

/** A part that its schema must accept. */
export function exactly<T>(schema: Checked<T>): ReadPart<T> {
  return (value, field) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new Unreadable(field, reasonOf(value, parsed.error));
    return parsed.data;
  };
}

/** The part, or what stands in for it where it cannot be read. */
export function orElse<T>(read: ReadPart<T>, standIn: T): ReadPart<T> {
  return (value, field, note) => {
    try {
      return read(value, field, note);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      note(error.field, 'partLost', error.reason);
      return standIn;
    }
  };
}

/** Free text; what is too long is cut, what is no text is left out. */
export function text(most: number): ReadPart<string> {
  const read: ReadPart<string> = (value, field, note) => {
    if (typeof value !== 'string') {
      throw new Unreadable(field, value === undefined ? 'missing' : 'wrongKind');
    }
    if (value.length > most) note(field, 'partChanged', 'tooLong');
    return value.slice(0, most);
  };
  return orElse(read, '');
}

/** A list whose unreadable, repeated (by `keyOf`) and surplus items are left out. */
export function list<T>(
  read: ReadPart<T>,
  most: number,
  keyOf: (item: T) => unknown,
): ReadPart<T[]> {
  return (value, field, note) => {
    if (!Array.isArray(value)) throw new Unreadable(field, 'wrongKind');
    if (value.length > most) note(field, 'partLost', 'tooMany');
    const byKey = new Map<unknown, T>();
    value.slice(0, most).forEach((item: unknown, index) => {
      const at = `${field}.${index}`;
      const found = orElse<T | null>(read, null)(item, at, note);
      if (found === null) return;
      const key = keyOf(found);
      if (byKey.has(key)) note(at, 'partLost', 'duplicateId');
      else byKey.set(key, found);
    });
    return [...byKey.values()];
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = (field: string, key: string) => (field === '' ? key : `${field}.${key}`);

/** An object read part by part; keys that nobody knows are noted and left out. */
export function object<T extends object>(parts: { [K in keyof T]-?: ReadPart<T[K]> }): ReadPart<T> {
  const keys = Object.keys(parts) as (keyof T & string)[];
  const known = new Set<string>(keys);
  return (value, field, note) => {
    if (!isObject(value))
      throw new Unreadable(field, value === undefined ? 'missing' : 'wrongKind');
    const entries = keys.map((key) => [key, parts[key](value[key], inside(field, key), note)]);
    const unknown = Object.keys(value).find((key) => !known.has(key));
    // One note is enough: hostile content could hold a million of them.
    if (unknown !== undefined) {
      note(inside(field, unknown.slice(0, 40)), 'partLost', 'unknownKey');
    }
    return Object.fromEntries(entries.filter(([, part]) => part !== undefined)) as unknown as T;
  };
}

/** Short texts by key, such as reasons by input; unusable entries are left out. */
export function textsByKey(most: number, keyMost: number, textMost: number) {
  const readText = exactlyText(textMost);
  const read: ReadPart<Record<string, string>> = (value, field, note) => {
    if (!isObject(value))
      throw new Unreadable(field, value === undefined ? 'missing' : 'wrongKind');
    const keys = Object.keys(value);
    if (keys.length > most) note(field, 'partLost', 'tooMany');
    const entries = keys.slice(0, most).flatMap((key) => {
      if (key.length > keyMost) note(field, 'partLost', 'tooLong');
      const at = inside(field, key.slice(0, keyMost));
      const found = key.length > keyMost ? null : readText(value[key], at, note);
      return found === null ? [] : [[key, found] as const];
    });
    return Object.fromEntries(entries);
  };
  return orElse(read, {});
}

function exactlyText(most: number): ReadPart<string | null> {
  return (value, field, note) => {
    if (typeof value !== 'string') {
      note(field, 'partLost', 'wrongKind');
      return null;
    }
    return text(most)(value, field, note);
  };
}
