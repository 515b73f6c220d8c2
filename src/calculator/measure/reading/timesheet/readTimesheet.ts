import { decimalSignOf } from '@/profile/tableNumbers';
import { CalendarError } from '../calendar/blocks';
import { DAY_MINUTES } from '../calendar/wallClock';
import { dayOf, dayOrderOf, type DayOrder } from './days';
import { minutesOfDuration, minutesOfTime, MOST_MINUTES } from './durations';
import { isEnough, kindsOf, unitOf, type ColumnKind } from './timesheetColumns';
import { tableOf, widthOf, type TableLine } from './timesheetTable';

/** One line of a timesheet. */
export interface TimesheetRow {
  /** YYYY-MM-DD; null = the table has no days. */
  day: string | null;
  title: string;
  minutes: number;
}

/** Why a line does not count. */
export type SkipReason =
  'noTime' | 'unclearTime' | 'noDay' | 'tooLong' | 'tooManyCells' | 'quotesBroken';

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

/** How a table of these kinds is read, line by line. */
interface Reader {
  kinds: readonly ColumnKind[];
  width: number;
  minutes: (cells: readonly string[]) => number | 'ambiguous' | null;
  order: DayOrder;
}

const timePart = (cell: string) =>
  /\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?\s*m?\.?)?$/i.exec(cell)?.[0] ?? '';

function readerOf(
  headers: readonly string[],
  kinds: readonly ColumnKind[],
  { lines, delimiter }: { lines: readonly TableLine[]; delimiter: string },
): Reader {
  const at = (kind: ColumnKind) => kinds.indexOf(kind);
  const column = (kind: ColumnKind) => lines.map(({ cells }) => cells[at(kind)] ?? '');
  const told = kinds.findLastIndex((kind) => kind !== 'none') + 1;
  const width = Math.max(widthOf(headers), told);
  const order = dayOrderOf(column('date').slice(0, 5000));
  if (at('duration') >= 0) {
    const unit = unitOf(headers[at('duration')] ?? '');
    // "1,250" hours between commas are no thousand: nobody works so long at a time.
    const decimal = decimalSignOf(column('duration'), unit === 'hours' ? '' : delimiter);
    const minutes = (cells: readonly string[]) =>
      minutesOfDuration(cells[at('duration')] ?? '', unit, decimal);
    return { kinds, width, order, minutes };
  }
  const minutes = (cells: readonly string[]) => {
    const start = minutesOfTime(timePart((cells[at('start')] ?? '').trim()));
    const end = minutesOfTime(timePart((cells[at('end')] ?? '').trim()));
    if (start === null || end === null) return null;
    return end >= start ? end - start : end - start + DAY_MINUTES; // over midnight
  };
  return { kinds, width, order, minutes };
}

function rowOf(
  { cells, quotesBroken }: TableLine,
  { kinds, width, minutes, order }: Reader,
): TimesheetRow | SkipReason {
  if (quotesBroken) return 'quotesBroken';
  // Every cell behind a decimal comma would be read as the column before it.
  if (widthOf(cells) > width) return 'tooManyCells';
  const lasts = minutes(cells);
  if (lasts === 'ambiguous') return 'unclearTime';
  if (lasts === null || lasts <= 0) return 'noTime';
  if (lasts > MOST_MINUTES) return 'tooLong';
  const hasDays = kinds.includes('date');
  const day = hasDays ? dayOf(cells[kinds.indexOf('date')] ?? '', order) : null;
  if (hasDays && day === null) return 'noDay';
  const words = cells.filter((cell, index) => kinds[index] === 'text' && cell.trim() !== '');
  const title = [...new Set(words.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()))];
  return { day, title: title.join(' · ').slice(0, MOST_TITLE_CHARACTERS), minutes: lasts };
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
  const reader = readerOf(headers, kinds, { ...table, lines });
  for (const line of lines) {
    const row = rowOf(line, reader);
    if (typeof row === 'string') skipped.push({ line: line.line, why: row });
    else rows.push(row);
  }
  return reading;
}
