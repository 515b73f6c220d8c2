import type { EncodingChoice, TableEncoding } from '@/profile/tableText';
import type { CalendarProblem } from './reading/calendar/blocks';
import type { CalendarQuestion, CalendarReading } from './reading/calendar/readCalendar';
import type { TimesheetReading } from './reading/timesheet/readTimesheet';
import type { ColumnKind } from './reading/timesheet/timesheetColumns';

interface Asked {
  files: readonly File[];
  /** How the letters are written, where a person had to say it. */
  encoding: TableEncoding | null;
}

/** What the worker is asked to read, by kind. */
export interface Requests {
  calendar: Asked & { kind: 'calendar'; question: CalendarQuestion };
  /** `kinds` = what the columns hold, where a person had to say it. */
  timesheet: Asked & { kind: 'timesheet'; kinds: readonly ColumnKind[] | null };
}

/** The letters can be read in several ways, and the file does not say which. */
export class UnclearLetters extends Error {
  constructor(readonly choices: EncodingChoice[]) {
    super('unclear letters');
  }
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
  | { kind: 'letters'; choices: EncodingChoice[] }
  | { kind: 'read'; reading: Readings[K] };

/** All files together; a calendar of ten years has about 20 MB. */
export const MOST_BYTES = 60_000_000;
