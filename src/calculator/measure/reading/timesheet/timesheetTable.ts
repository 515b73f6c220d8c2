import Papa from 'papaparse';
import { SEPARATOR_LINE } from '@/profile/tableText';
import { CalendarError } from '../calendar/blocks';

/** A line of a table that is not empty. */
export interface TableLine {
  /** Line of the file that it begins on, from 1. */
  line: number;
  cells: string[];
}

/** Rows that one person writes in many years. */
const MOST_ROWS = 250_000;

const linesIn = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);

/** A text as lines of cells; a spreadsheet may name the separator first. Throws `CalendarError`. */
export function tableOf(text: string): { lines: TableLine[]; delimiter: string } {
  const named = SEPARATOR_LINE.exec(text);
  const table = named ? text.slice(named[0].length) : text;
  // Line ends made one: tables put together from several often mix them.
  const { data, meta } = Papa.parse<string[]>(table.replace(/\r\n?/g, '\n'), {
    delimiter: named?.[1] ?? '',
    newline: '\n',
    preview: MOST_ROWS + 1,
  });
  if (data.length > MOST_ROWS) throw new CalendarError('tooMany');
  let next = named ? 2 : 1;
  const lines = data.map((cells) => {
    const line = next;
    next += linesIn(cells);
    return { line, cells };
  });
  const isFilled = ({ cells }: TableLine) => cells.some((cell) => cell.trim() !== '');
  return { lines: lines.filter(isFilled), delimiter: meta.delimiter };
}
