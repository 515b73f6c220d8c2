import { widthOf, type TableLine } from '@/profile/tableLines';
import { CalendarError } from '../calendar/blocks';
import { timeOfEntries, type EntryTime } from './entryTimes';
import { isEnough, kindsOf, type ColumnKind } from './timesheetColumns';
import { tableOf, type SkipReason } from './timesheetTable';
import { Totals } from './totals';

/** One line of a timesheet. */
export interface TimesheetRow extends EntryTime {
  title: string;
}

export interface SkippedLine {
  /** Line of the file, from 1. */
  line: number;
  why: SkipReason;
}

export interface TimesheetReading {
  headers: string[];
  /** A line of the table for each column, so that somebody can tell what it is. */
  sample: string[];
  /** What each column holds; not enough of them = no rows, and somebody has to say. */
  kinds: ColumnKind[];
  rows: TimesheetRow[];
  /** Lines that do not count. */
  skipped: SkippedLine[];
}

/** Lines above the headers: a title, the span, an empty one. */
const LINES_ABOVE = 10;

const MOST_TITLE_CHARACTERS = 200;

/** The line of the headers: the first that names enough columns, else the first with two cells. */
function headerLine(table: readonly TableLine[]): number {
  const first = table.slice(0, LINES_ABOVE).map(({ cells }) => cells);
  const named = first.findIndex((cells) => isEnough(kindsOf(cells)));
  return named >= 0 ? named : first.findIndex((cells) => cells.filter(Boolean).length >= 2);
}

function titleOf(cells: readonly string[], kinds: readonly ColumnKind[]): string {
  const words = cells.filter((cell, index) => kinds[index] === 'text' && cell.trim() !== '');
  const title = [...new Set(words.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()))];
  return title.join(' · ').slice(0, MOST_TITLE_CHARACTERS);
}

/**
 * What is in a timesheet: any table with a text and a duration, or a start and an end. `chosen` says
 * what its columns hold where their names do not. Throws `CalendarError` for what is no table.
 */
export function readTimesheet(
  text: string,
  chosen: readonly ColumnKind[] | null,
): TimesheetReading {
  const table = tableOf(text);
  const above = headerLine(table.lines);
  const [header, ...lines] = above < 0 ? [] : table.lines.slice(above);
  if (!header || lines.length === 0) throw new CalendarError('notATable');
  const headers = header.cells;
  const kinds = chosen?.length === headers.length ? [...chosen] : kindsOf(headers);
  const rows: TimesheetRow[] = [];
  const skipped: SkippedLine[] = [];
  const reading = { headers, kinds, sample: lines[0]!.cells, rows, skipped };
  if (!isEnough(kinds)) return reading;
  const told = kinds.findLastIndex((kind) => kind !== 'none') + 1;
  const width = Math.max(widthOf(headers), told);
  const timeOf = timeOfEntries(headers, kinds, { ...table, lines });
  const rowOf = ({ cells, quotesBroken }: TableLine): TimesheetRow | SkipReason => {
    if (quotesBroken) return 'quotesBroken';
    // Every cell behind a decimal comma would be read as the column before it.
    if (widthOf(cells) > width) return 'tooManyCells';
    const time = timeOf(cells);
    return typeof time === 'string' ? time : { ...time, title: titleOf(cells, kinds) };
  };
  const totals = new Totals();
  for (const line of lines) {
    const row = rowOf(line);
    if (typeof row === 'string') {
      skipped.push({ line: line.line, why: row });
      totals.lack();
    } else if (totals.isTotal(line, row.minutes)) skipped.push({ line: line.line, why: 'total' });
    else rows.push(row);
  }
  return reading;
}
