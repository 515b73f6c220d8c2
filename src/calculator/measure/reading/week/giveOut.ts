import { NOT_WORK, OPEN, type Given, type Work } from './work';

/** A usual week as it was measured, in hours. */
export interface MeasuredWeek {
  /** Hours a week that were measured, by task id; only tasks with some. */
  tasks: ReadonlyMap<string, number>;
  /** Hours a week that nobody wrote anything about, or that were not given to a task. */
  openHours: number;
  /** All hours of the week: measured and open. */
  hours: number;
}

/**
 * Gives the time of every group to its task and puts it in one usual week. Time that is no work
 * leaves the working time. The hours of the tasks and the open ones are all hours of the week.
 * Null where no working time is left.
 */
export function giveOut(work: Work, given: Given): MeasuredWeek | null {
  const minutes = new Map<string, number>();
  for (const group of work.groups) {
    const to = given.get(group.key) ?? OPEN;
    minutes.set(to, (minutes.get(to) ?? 0) + group.minutes);
  }
  const notWork = minutes.get(NOT_WORK) ?? 0;
  const worked = work.workedMinutes - notWork;
  if (worked < 1) return null;
  // Breaks that the calendar names shorten the usual week as they do the time that was worked.
  const weekHours = ((work.weekMinutes / 60) * worked) / work.workedMinutes;
  minutes.delete(NOT_WORK);
  minutes.delete(OPEN);
  const tasks = new Map([...minutes].map(([id, each]) => [id, (each * weekHours) / worked]));
  const measured = [...tasks.values()].reduce((sum, each) => sum + each, 0);
  return { tasks, openHours: Math.max(0, weekHours - measured), hours: weekHours };
}

/** The open hours in the proportions of these times; in equal parts where all of them are 0. */
export function openInProportion(
  openHours: number,
  times: readonly { id: string; time: number }[],
): Map<string, number> {
  const total = times.reduce((sum, { time }) => sum + time, 0);
  return new Map(
    times.map(({ id, time }) => [
      id,
      total > 0 ? (openHours * time) / total : openHours / times.length,
    ]),
  );
}

/** Percent of the week for each task, from measured and assumed hours; adds up to 100. */
export function percentOf(
  week: Pick<MeasuredWeek, 'tasks'>,
  assumed: ReadonlyMap<string, number>,
  ids: readonly string[],
): Map<string, number> {
  const hours = ids.map((id) => (week.tasks.get(id) ?? 0) + (assumed.get(id) ?? 0));
  const total = hours.reduce((sum, each) => sum + each, 0);
  return new Map(ids.map((id, index) => [id, total > 0 ? (100 * hours[index]!) / total : 0]));
}
