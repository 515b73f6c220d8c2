import Papa from 'papaparse';
import { linesIn, widthOf, type TableLine } from '@/profile/tableLines';
import { SEPARATOR_LINE } from '@/profile/tableText';
import { CalendarError } from '../calendar/blocks';

/** Why a line does not count. */
export type SkipReason =
  | 'noTime'
  | 'unclearTime'
  | 'noDay'
  | 'endsBefore'
  | 'overDay'
  | 'overWeek'
  | 'total'
  | 'tooManyCells'
  | 'quotesBroken';

/** Rows that one person writes in many years. */
const MOST_ROWS = 250_000;

/** A text as lines of cells; a spreadsheet may name the separator first. Throws `CalendarError`. */
export function tableOf(text: string): { lines: TableLine[]; delimiter: string } {
  const named = SEPARATOR_LINE.exec(text);
  const table = named ? text.slice(named[0].length) : text;
  // Line ends made one: tables put together from several often mix them.
  const { data, meta, errors } = Papa.parse<string[]>(table.replace(/\r\n?/g, '\n'), {
    delimiter: named?.[1] ?? '',
    newline: '\n',
    preview: MOST_ROWS + 1,
  });
  if (data.length > MOST_ROWS) throw new CalendarError('tooMany');
  let next = named ? 2 : 1;
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
  const lines = data.map((cells, row) => {
    const line = next;
    next += linesIn(cells);
    return { line, cells, quotesBroken: broken.has(row) };
  });
  return { lines: lines.filter(({ cells }) => widthOf(cells) > 0), delimiter: meta.delimiter };
}
