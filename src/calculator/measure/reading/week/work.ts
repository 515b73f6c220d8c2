/** Entries that are about the same thing. */
export interface WorkGroup {
  /** Stays the same for the same words from one reading to the next. */
  key: string;
  /** What its entries are called most often; empty = they have no words. */
  title: string;
  minutes: number;
  /** How many entries. */
  times: number;
  /** Guests beside the person that its entries usually have; 0 = alone, or nobody knows. */
  guests: number;
  /** All of one recurring series. */
  repeats: boolean;
}

/** Working time that something was written down about. */
export interface Work {
  /** The one with most time first. */
  groups: WorkGroup[];
  /** Working time in the span, with or without entries. */
  workedMinutes: number;
  /** Working time of one usual week. */
  weekMinutes: number;
  /** Length of the span in weeks. */
  weeks: number;
  /** Its last day, YYYY-MM-DD. */
  until: string;
}

/** Where a group's time goes: a task's id, time that is open, or time that is no work. */
export const OPEN = ' open';
export const NOT_WORK = ' notWork';

/** Target of each group by its key; groups without one are open. */
export type Given = ReadonlyMap<string, string>;
