import { BUCKETS, defaultBucket, TASK_SCORE, type Bucket } from '@/engine';
import { LIMITS } from '@/profile/format';
import { isSeen } from '@/profile/names';
import { OF_A_TASK, type Column } from './importColumns';
import { DESK_LIMITS } from './limits';
import { numberOf, type DecimalSign } from '@/profile/tableNumbers';

export type RowErrorKind =
  | 'clientMissing'
  | 'taskMissing'
  | 'nothingSaid'
  | 'timeNotANumber'
  | 'timeAmbiguous'
  | 'timeOutOfRange'
  | 'scoreOutOfRange'
  | 'bucketUnknown'
  | 'roleUnknown'
  | 'textTooLong'
  | 'quotesBroken'
  | 'tooManyCells'
  | 'tooFewCells';

/** What a row says, once it is right. */
export interface ImportRow {
  client: string;
  /** Null = this row names none. */
  task: { name: string; time: number; score: number; bucket: Bucket } | null;
  /** Null = not said in this row. */
  roleId: string | null;
  tags: string[];
}

export type ReadImportRow =
  { row: ImportRow } | { kind: RowErrorKind; value: string; client: string | null };

/** Thrown and caught in this file only. */
class Wrong {
  constructor(
    readonly kind: RowErrorKind,
    readonly value: string,
  ) {}
}

function nameOf(text: string, missing: RowErrorKind): string {
  if (!isSeen(text)) throw new Wrong(missing, '');
  const name = text.normalize('NFC');
  if (name.length > DESK_LIMITS.nameCharacters) throw new Wrong('textTooLong', text);
  return name;
}

function timeOf(text: string, decimal: DecimalSign): number {
  const time = numberOf(text, decimal);
  if (time === 'ambiguous') throw new Wrong('timeAmbiguous', text);
  if (time === null) throw new Wrong('timeNotANumber', text);
  if (time < 0 || time > LIMITS.weight) throw new Wrong('timeOutOfRange', text);
  return time;
}

function scoreOf(text: string): number {
  const score = Number(numberOf(text, null) ?? NaN);
  if (!Number.isInteger(score) || score < TASK_SCORE.min || score > TASK_SCORE.max) {
    throw new Wrong('scoreOutOfRange', text);
  }
  return score;
}

function bucketOf(text: string, score: number): Bucket {
  if (text === '') return defaultBucket(score);
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const bucket = BUCKETS.find((each) => each.toLowerCase() === letters);
  if (!bucket) throw new Wrong('bucketUnknown', text);
  return bucket;
}

function tagsOf(text: string): string[] {
  const tags = text
    .normalize('NFC')
    .split(/[;,|]/)
    .flatMap((tag) => tag.trim() || []);
  const long = tags.find((tag) => tag.length > DESK_LIMITS.tagCharacters);
  if (long !== undefined) throw new Wrong('textTooLong', long);
  return tags;
}

/** The id of the role that a text names; null = there is none. */
export type FindRole = (text: string) => string | null;

function roleOf(text: string, findRole: FindRole): string | null {
  if (text === '') return null;
  const id = findRole(text);
  if (id === null) throw new Wrong('roleUnknown', text);
  return id;
}

function taskOf(cell: (column: Column) => string, decimal: DecimalSign): ImportRow['task'] {
  if (OF_A_TASK.every((column) => cell(column) === '')) return null;
  const name = nameOf(cell('task'), 'taskMissing');
  const [time, score] = [timeOf(cell('time'), decimal), scoreOf(cell('score'))];
  return { name, time, score, bucket: bucketOf(cell('bucket'), score) };
}

/** One row of the table, or the first thing that is wrong with it. Never throws. */
export function readImportRow(
  cell: (column: Column) => string,
  findRole: FindRole,
  decimal: DecimalSign,
): ReadImportRow {
  let client: string | null = null;
  try {
    client = nameOf(cell('client'), 'clientMissing');
    const task = taskOf(cell, decimal);
    const roleId = roleOf(cell('role'), findRole);
    if (task === null && roleId === null) throw new Wrong('nothingSaid', '');
    return { row: { client, task, roleId, tags: tagsOf(cell('tags')) } };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { kind: error.kind, value: error.value, client };
  }
}
