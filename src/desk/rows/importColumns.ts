import { SEPARATOR_LINE } from '@/profile/tableText';

/** Columns of a table of clients, by what their headers may say (letters only, lower case). */
const HEADERS = {
  client: ['client', 'clientname', 'name'],
  task: ['task', 'taskname'],
  time: ['time', 'timepercent'],
  score: ['score', 'aiscore'],
  bucket: ['bucket'],
  role: ['role', 'roleid', 'job', 'jobtitle', 'occupation'],
  tags: ['tags', 'tag'],
} as const;

export type Column = keyof typeof HEADERS;
/** What a line says of a task; without any of it the client has the usual week of their role. */
export const OF_A_TASK: readonly Column[] = ['task', 'time', 'score'];
const DELIMITERS = [',', ';', '\t', '|'];

const lettersOf = (cell: string) => cell.toLowerCase().replace(/[^a-z]/g, '');

function columnOf(header: string): Column | null {
  const letters = lettersOf(header);
  const columns = Object.keys(HEADERS) as Column[];
  return columns.find((column) => (HEADERS[column] as readonly string[]).includes(letters)) ?? null;
}

/** The delimiter that a spreadsheet names in a line of its own before the header; null = none. */
export const namedDelimiter = (text: string): string | null =>
  SEPARATOR_LINE.exec(text)?.[1] ?? null;

/**
 * The delimiter that finds most of our columns in the first line: steadier than counting, because
 * a decimal comma is no delimiter.
 */
export function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text.trimStart().slice(0, 2000))![0];
  const found = (delimiter: string) => new Set(first.split(delimiter).map(columnOf)).size;
  return DELIMITERS.reduce((best, each) => (found(each) > found(best) ? each : best));
}

/**
 * Where each column stands; a column that is named twice counts where it stands first. A role makes
 * the columns of a task needless, but half of them would be a mistake.
 */
export function columnsOf(header: readonly string[]): {
  at: Partial<Record<Column, number>>;
  missing: Column[];
} {
  const at: Partial<Record<Column, number>> = {};
  header.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column) at[column] ??= index;
  });
  const lacks = (column: Column) => at[column] === undefined;
  const noTasks = !lacks('role') && OF_A_TASK.every(lacks);
  const needed: readonly Column[] = noTasks ? ['client'] : ['client', ...OF_A_TASK];
  return { at, missing: needed.filter(lacks) };
}
