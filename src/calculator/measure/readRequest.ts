import type { CalendarProblem } from './reading/calendar/blocks';
import type { CalendarQuestion, CalendarReading } from './reading/calendar/readCalendar';
import type { TimesheetReading } from './reading/timesheet/readTimesheet';
import type { ColumnKind } from './reading/timesheet/timesheetColumns';

/** What the worker is asked to read, by kind. */
export interface Requests {
  calendar: { kind: 'calendar'; files: readonly File[]; question: CalendarQuestion };
  /** `kinds` = what the columns hold, where a person had to say it. */
  timesheet: { kind: 'timesheet'; files: readonly File[]; kinds: readonly ColumnKind[] | null };
}

/** What it reads of them. */
export interface Readings {
  calendar: CalendarReading;
  timesheet: TimesheetReading;
}

export type ReadKind = keyof Requests;

/** What it says while it reads, and at last. */
export type ReadAnswer<K extends ReadKind = ReadKind> =
  | { kind: 'progress'; share: number }
  | { kind: 'problem'; problem: CalendarProblem }
  | { kind: 'read'; reading: Readings[K] };

/** All files together; a calendar of ten years has about 20 MB. */
export const MOST_BYTES = 60_000_000;
