import type { TableLine } from '@/profile/tableLines';
import { decimalSignOf } from '@/profile/tableNumbers';
import { DAY_MINUTES, wallOfDay } from '../calendar/wallClock';
import { dayOf, dayOrderOf } from './days';
import { minutesOfDuration, minutesOfTime, MOST_MINUTES } from './durations';
import { unitOf, type ColumnKind } from './timesheetColumns';
import type { SkipReason } from './timesheetTable';

export interface EntryTime {
  /** YYYY-MM-DD; null = the table has no days. */
  day: string | null;
  minutes: number;
}

/** When and how long an entry was, or why nobody can tell. */
export type TimeOfEntry = (cells: readonly string[]) => EntryTime | SkipReason;

const DAYS_LOOKED_AT = 5000;

const ZONE = /(?<=\d)(?:Z|[+-]\d\d:?\d\d)$/;
const TIME = /\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?\s*m?\.?)?$/i;

/** Minutes after midnight in a cell that may hold a day, too. */
const timeIn = (cell: string) => minutesOfTime(TIME.exec(cell.trim().replace(ZONE, ''))?.[0] ?? '');

/** How the entries of a table with columns of these kinds say their time. */
export function timeOfEntries(
  headers: readonly string[],
  kinds: readonly ColumnKind[],
  { lines, delimiter }: { lines: readonly TableLine[]; delimiter: string },
): TimeOfEntry {
  const cellOf = (cells: readonly string[], kind: ColumnKind) => cells[kinds.indexOf(kind)] ?? '';
  const column = (kind: ColumnKind) => lines.map(({ cells }) => cellOf(cells, kind));
  const dayKinds = (['date', 'start', 'end', 'endDate'] as const).filter((kind) =>
    kinds.includes(kind),
  );
  const order = dayOrderOf(
    lines
      .slice(0, DAYS_LOOKED_AT)
      .flatMap(({ cells }) => dayKinds.map((kind) => cellOf(cells, kind)))
      // "10.11.12" may be a time as well.
      .filter((cell) => minutesOfTime(cell) === null),
  );
  const dayIn = (cells: readonly string[], ...of: ColumnKind[]) =>
    of
      .map((kind) => cellOf(cells, kind))
      .map((cell) => (minutesOfTime(cell) === null ? dayOf(cell, order) : null))
      .find((day) => day !== null) ?? null;
  const unit = unitOf(headers[kinds.indexOf('duration')] ?? '');
  // "1,250" hours between commas are no thousand: nobody works so long at a time.
  const decimal = decimalSignOf(column('duration'), unit === 'hours' ? '' : delimiter);

  const fromStartToEnd = (cells: readonly string[]) => {
    const [start, end] = [timeIn(cellOf(cells, 'start')), timeIn(cellOf(cells, 'end'))];
    if (start === null || end === null) return null;
    const [first, last] = [dayIn(cells, 'start', 'date'), dayIn(cells, 'end', 'endDate')];
    if (first && last) return wallOfDay(last) + end - wallOfDay(first) - start;
    return end >= start ? end - start : end - start + DAY_MINUTES; // over midnight
  };
  const minutesOf = (cells: readonly string[]) =>
    kinds.includes('duration')
      ? minutesOfDuration(cellOf(cells, 'duration'), unit, decimal)
      : fromStartToEnd(cells);
  const hasDays =
    kinds.includes('date') || lines.some(({ cells }) => dayIn(cells, 'start') !== null);

  return (cells) => {
    const minutes = minutesOf(cells);
    if (minutes === 'ambiguous') return 'unclearTime';
    if (minutes === null || minutes === 0) return 'noTime';
    if (minutes < 0) return 'endsBefore';
    const day = hasDays ? dayIn(cells, 'date', 'start') : null;
    if (hasDays && day === null) return 'noDay';
    // A line without a day may be the sum of a week.
    if (day !== null && minutes > DAY_MINUTES) return 'overDay';
    return minutes > MOST_MINUTES ? 'overWeek' : { day, minutes };
  };
}
