import type { CalendarProblem } from './reading/calendar/blocks';
import type { CalendarQuestion, CalendarReading } from './reading/calendar/readCalendar';

/** What the worker is asked to read. */
export type ReadRequest = { kind: 'calendar'; files: readonly File[]; question: CalendarQuestion };

/** What it says while it reads, and at last. */
export type ReadAnswer =
  | { kind: 'progress'; share: number }
  | { kind: 'problem'; problem: CalendarProblem }
  | { kind: 'read'; reading: CalendarReading };

/** All files together; a calendar of ten years has about 20 MB. */
export const MOST_BYTES = 60_000_000;
