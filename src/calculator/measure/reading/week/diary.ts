import { wallDay } from '@/i18n/localDay';
import type { MeasuredWeek } from './giveOut';

/** A week noted by hand: quarters of an hour for each task, Monday to Sunday. */
export interface Diary {
  /** YYYY-MM-DD */
  monday: string;
  quarters: Readonly<Record<string, readonly number[]>>;
}

export const DAYS_A_WEEK = 7;
const QUARTERS_A_DAY = 96;

const EMPTY: readonly number[] = Array.from({ length: DAYS_A_WEEK }, () => 0);

const DAY_MS = 86_400_000;

const dayAfter = (day: string, days: number) => wallDay(Date.parse(day) + days * DAY_MS);

/** Which day of the week a day is: 0 = Monday … 6. */
const weekdayOf = (day: string): number =>
  (new Date(Date.parse(day)).getUTCDay() + 6) % DAYS_A_WEEK;

/** The Monday on or before a day. */
export const mondayOf = (day: string): string => dayAfter(day, -weekdayOf(day));

/** A day's number in the diary's week; null = it lies in another week. */
export const dayIn = ({ monday }: Diary, day: string): number | null =>
  monday === mondayOf(day) ? weekdayOf(day) : null;

export const isOver = ({ monday }: Diary, today: string): boolean => monday < mondayOf(today);

export const emptyDiary = (today: string): Diary => ({ monday: mondayOf(today), quarters: {} });

/** Is anything noted in it, also for tasks that are gone? */
export const hasHours = ({ quarters }: Diary): boolean =>
  Object.values(quarters).some((row) => row.some((each) => each > 0));

/** The days of the diary's week. */
export const daysOf = ({ monday }: Diary): string[] =>
  Array.from({ length: DAYS_A_WEEK }, (_, index) => dayAfter(monday, index));

/** Hours of a task on a day (0 = Monday … 6). */
export const hoursOn = ({ quarters }: Diary, task: string, day: number): number =>
  (quarters[task]?.[day] ?? 0) / 4;

/** The diary with the hours of a task on a day, to the quarter of an hour; at most the whole day. */
export function withHours(diary: Diary, task: string, day: number, hours: number): Diary {
  const wanted = Math.min(QUARTERS_A_DAY, Math.max(0, Math.round(4 * hours)));
  const row = [...(diary.quarters[task] ?? EMPTY)];
  row[day] = wanted;
  return { ...diary, quarters: { ...diary.quarters, [task]: row } };
}

/** Hours of one day, or of the week, over the given tasks. */
export const hoursOfDay = (diary: Diary, tasks: readonly string[], day: number): number =>
  tasks.reduce((sum, task) => sum + hoursOn(diary, task, day), 0);

export const hoursOfWeek = (diary: Diary, tasks: readonly string[]): number =>
  daysOf(diary).reduce((sum, _, day) => sum + hoursOfDay(diary, tasks, day), 0);

/** The week as noted, in a week of so many hours; what was noted beyond them makes it longer. */
export function diaryWeek(
  diary: Diary,
  tasks: readonly string[],
  hoursPerWeek: number,
): MeasuredWeek {
  const noted = tasks
    .map((task): [string, number] => [task, hoursOfWeek(diary, [task])])
    .filter(([, hours]) => hours > 0);
  const known = noted.reduce((sum, [, hours]) => sum + hours, 0);
  const hours = Math.max(known, hoursPerWeek);
  return { tasks: new Map(noted), openHours: hours - known, hours };
}

/** The last day of the week that has hours; its Monday where none has. */
export function lastNoted(diary: Diary, tasks: readonly string[]): string {
  const days = daysOf(diary).filter((_, day) => hoursOfDay(diary, tasks, day) > 0);
  return days.at(-1) ?? diary.monday;
}
