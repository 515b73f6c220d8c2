import { delimiterOf, namedDelimiter } from './importColumns';
import type { TableLine } from '@/profile/tableLines';
import { readTable } from './readTable';
import { breathe, type LongWork } from './slices';
import { tableEndIn, type TableEnd } from './tableEnd';

export interface Table {
  header: TableLine | undefined;
  rows: TableLine[];
  delimiter: string;
  /** Where what can be a table ends, and the beginning of what follows it there; null = at its end. */
  cut: (TableEnd & { left: string }) | null;
}

const LEFT_SHOWN = 100;

/** A text as header and rows, as far as it can be a table; a spreadsheet may name the delimiter first. */
export async function tableOf(text: string, { signal }: LongWork): Promise<Table> {
  const named = namedDelimiter(text);
  const delimiter = named ?? delimiterOf(text);
  const end = tableEndIn(text, delimiter);
  await breathe();
  const all = await readTable(text.slice(0, end?.from), delimiter, { signal });
  const [header, ...rows] = named === null ? all : all.slice(1);
  const left = end ? text.slice(end.from).trimStart().slice(0, LEFT_SHOWN) : '';
  return { header, rows, delimiter, cut: end && left !== '' ? { ...end, left } : null };
}
