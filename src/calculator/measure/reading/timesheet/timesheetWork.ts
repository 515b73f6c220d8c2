import { wallOfDay, DAY_MINUTES } from '../calendar/wallClock';
import { groupsOf } from '../week/groups';
import type { Work } from '../week/work';
import type { TimesheetRow } from './readTimesheet';

/** The Monday of a day's week, as a number of weeks. */
const weekOf = (day: string) => Math.floor((wallOfDay(day) / DAY_MINUTES + 3) / 7);

/** In how many weeks something was written down; 1 where nobody knows. */
export function weeksWritten(rows: readonly TimesheetRow[]): number {
  const weeks = new Set(rows.flatMap(({ day }) => (day === null ? [] : [weekOf(day)])));
  return Math.max(1, weeks.size);
}

/** Working time as a timesheet knows it. `today` stands in where its lines have no day. */
export function timesheetWork(
  rows: readonly TimesheetRow[],
  { weeks, hoursPerWeek, today }: { weeks: number; hoursPerWeek: number; today: string },
): Work {
  const written = rows.reduce((sum, { minutes }) => sum + minutes, 0);
  const workedMinutes = Math.max(written, weeks * hoursPerWeek * 60);
  const days = rows.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  return {
    groups: groupsOf(rows),
    workedMinutes,
    weekMinutes: workedMinutes / weeks,
    weeks,
    until: days.at(-1) ?? today,
  };
}
