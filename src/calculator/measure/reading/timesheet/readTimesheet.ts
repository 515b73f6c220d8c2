import Papa from 'papaparse';
import { decimalSignOf } from '@/profile/tableNumbers';
import { SEPARATOR_LINE } from '@/profile/tableText';
import { CalendarError } from '../calendar/blocks';
import { DAY_MINUTES } from '../calendar/wallClock';
import { dayOf, dayOrderOf, type DayOrder } from './days';
import { minutesOfDuration, minutesOfTime } from './durations';
import { isEnough, kindsOf, unitOf, type ColumnKind } from './timesheetColumns';

/** One line of a timesheet. */
export interface TimesheetRow {
  /** YYYY-MM-DD; null = the table has no days. */
  day: string | null;
  title: string;
  minutes: number;
}

export interface TimesheetReading {
  headers: string[];
  /** A line of the table for each column, so that somebody can tell what it is. */
  sample: string[];
  /** What each column holds; not enough of them = no rows, and somebody has to say. */
  kinds: ColumnKind[];
  rows: TimesheetRow[];
  /** Lines without a time, or with a day that does not exist. */
  skipped: number;
}

/** Rows that one person writes in many years. */
const MOST_ROWS = 250_000;

/** Lines above the headers: a title, the span, an empty one. */
const LINES_ABOVE = 10;

const MOST_TITLE_CHARACTERS = 200;
/** Nobody works longer at a time. */
const MOST_MINUTES = 7 * DAY_MINUTES;

function tableOf(text: string): string[][] {
  const named = SEPARATOR_LINE.exec(text);
  const { data } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: named?.[1] ?? '',
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + LINES_ABOVE + 1,
  });
  if (data.length > MOST_ROWS + LINES_ABOVE) throw new CalendarError('tooMany');
  return data;
}

/** The line of the headers: the first that names enough columns, else the first with two cells. */
function headerLine(table: readonly string[][]): number {
  const first = table.slice(0, LINES_ABOVE);
  const named = first.findIndex((cells) => isEnough(kindsOf(cells)));
  return named >= 0 ? named : first.findIndex((cells) => cells.filter(Boolean).length >= 2);
}

/** How a table of these kinds is read, line by line. */
interface Reader {
  kinds: readonly ColumnKind[];
  minutes: (cells: readonly string[]) => number | null;
  order: DayOrder;
}

const timePart = (cell: string) =>
  /\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?\s*m?\.?)?$/i.exec(cell)?.[0] ?? '';

function readerOf(
  headers: readonly string[],
  kinds: readonly ColumnKind[],
  lines: string[][],
): Reader {
  const at = (kind: ColumnKind) => kinds.indexOf(kind);
  const column = (kind: ColumnKind) => lines.map((cells) => cells[at(kind)] ?? '');
  const order = dayOrderOf(column('date').slice(0, 5000));
  if (at('duration') >= 0) {
    const unit = unitOf(headers[at('duration')] ?? '');
    const decimal = decimalSignOf(column('duration'), '');
    const minutes = (cells: readonly string[]) =>
      minutesOfDuration(cells[at('duration')] ?? '', unit, decimal);
    return { kinds, order, minutes };
  }
  const minutes = (cells: readonly string[]) => {
    const start = minutesOfTime(timePart((cells[at('start')] ?? '').trim()));
    const end = minutesOfTime(timePart((cells[at('end')] ?? '').trim()));
    if (start === null || end === null) return null;
    return end >= start ? end - start : end - start + DAY_MINUTES; // over midnight
  };
  return { kinds, order, minutes };
}

function rowOf(cells: readonly string[], { kinds, minutes, order }: Reader): TimesheetRow | null {
  const lasts = minutes(cells);
  if (lasts === null || lasts <= 0 || lasts > MOST_MINUTES) return null;
  const hasDays = kinds.includes('date');
  const day = hasDays ? dayOf(cells[kinds.indexOf('date')] ?? '', order) : null;
  if (hasDays && day === null) return null;
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
  const line = headerLine(table);
  if (line < 0 || table.length < line + 2) throw new CalendarError('notATable');
  const headers = table[line]!;
  const lines = table.slice(line + 1);
  const kinds = chosen?.length === headers.length ? [...chosen] : kindsOf(headers);
  const reading = { headers, kinds, sample: lines[0]!, rows: [], skipped: 0 };
  if (!isEnough(kinds)) return reading;
  const reader = readerOf(headers, kinds, lines);
  const rows = lines.map((cells) => rowOf(cells, reader)).filter((row) => row !== null);
  return { ...reading, rows, skipped: lines.length - rows.length };
}
