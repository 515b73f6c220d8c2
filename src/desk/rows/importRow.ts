import { BUCKETS, defaultBucket, TASK_SCORE, type Bucket } from '@/engine';
import { LIMITS } from '@/profile/format';
import type { Column } from './importColumns';
import { DESK_LIMITS } from './limits';

export type RowErrorKind =
  | 'clientMissing'
  | 'taskMissing'
  | 'timeNotANumber'
  | 'timeOutOfRange'
  | 'scoreOutOfRange'
  | 'bucketUnknown'
  | 'roleUnknown'
  | 'textTooLong'
  | 'tooManyTags'
  | 'quotesBroken';

/** What a row says, once it is right. */
export interface ImportRow {
  client: string;
  task: string;
  time: number;
  score: number;
  bucket: Bucket;
  /** Null = not said in this row. */
  roleId: string | null;
  tags: string[];
}

export type ReadImportRow =
  { row: ImportRow } | { kind: RowErrorKind; value: string; client: string | null };

/** `12`, `12.5`, `12,5`, `12 %`; a comma before three digits could be thousands and is refused. */
const NUMBER = /^(-?\d+(?:\.\d+|,\d{1,2}|,\d{4,})?)\s*%?$/;

/** Thrown and caught in this file only. */
class Wrong {
  constructor(
    readonly kind: RowErrorKind,
    readonly value: string,
  ) {}
}

function numberOf(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}

function nameOf(text: string, missing: RowErrorKind): string {
  if (text === '') throw new Wrong(missing, text);
  if (text.length > DESK_LIMITS.nameCharacters) throw new Wrong('textTooLong', text);
  return text;
}

function timeOf(text: string): number {
  const time = numberOf(text);
  if (time === null) throw new Wrong('timeNotANumber', text);
  if (time < 0 || time > LIMITS.weight) throw new Wrong('timeOutOfRange', text);
  return time;
}

function scoreOf(text: string): number {
  const score = numberOf(text);
  if (!Number.isInteger(score) || score! < TASK_SCORE.min || score! > TASK_SCORE.max) {
    throw new Wrong('scoreOutOfRange', text);
  }
  return score!;
}

function bucketOf(text: string, score: number): Bucket {
  if (text === '') return defaultBucket(score);
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const bucket = BUCKETS.find((each) => each.toLowerCase() === letters);
  if (!bucket) throw new Wrong('bucketUnknown', text);
  return bucket;
}

function tagsOf(text: string): string[] {
  const tags = text.split(/[;,|]/).flatMap((tag) => tag.trim() || []);
  const long = tags.find((tag) => tag.length > DESK_LIMITS.tagCharacters);
  if (long !== undefined) throw new Wrong('textTooLong', long);
  if (tags.length > DESK_LIMITS.tags) throw new Wrong('tooManyTags', text);
  return tags;
}

function roleOf(text: string, knownRole: (id: string) => boolean): string | null {
  if (text === '') return null;
  const id = text.toLowerCase();
  if (!knownRole(id)) throw new Wrong('roleUnknown', text);
  return id;
}

/** One row of the table, or the first thing that is wrong with it. Never throws. */
export function readImportRow(
  cell: (column: Column) => string,
  knownRole: (id: string) => boolean,
): ReadImportRow {
  let client: string | null = null;
  try {
    client = nameOf(cell('client'), 'clientMissing');
    const task = nameOf(cell('task'), 'taskMissing');
    const [time, score] = [timeOf(cell('time')), scoreOf(cell('score'))];
    const bucket = bucketOf(cell('bucket'), score);
    const roleId = roleOf(cell('role'), knownRole);
    return { row: { client, task, time, score, bucket, roleId, tags: tagsOf(cell('tags')) } };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { kind: error.kind, value: error.value, client };
  }
}
