import { openTimeRange, partsInTenths, type OpenTimeRange } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import { inHundredths, type Measured } from '@/profile/measured';
import type { Profile } from '@/profile/schema';
import { openInProportion, percentOf, type MeasuredWeek } from '../reading/week/giveOut';

/** A measured week as a profile would have it. */
export interface MeasuredTimes {
  /** Percent for each task in tenths, together 100. */
  times: ReadonlyMap<string, number>;
  /** Hours that are assumed, by task. */
  assumed: ReadonlyMap<string, number>;
  measured: Measured;
  /** Hours of the usual week, as a profile holds them. */
  hoursPerWeek: number;
}

/** Puts measured and assumed hours together; `shares` are percent of the open hours. */
export function measuredTimes(
  week: MeasuredWeek,
  shares: ReadonlyMap<string, number>,
  { weeks, until }: { weeks: number; until: string },
): MeasuredTimes {
  const ids = [...shares.keys()];
  const assumed = openInProportion(
    week.openHours,
    ids.map((id) => ({ id, time: shares.get(id)! })),
  );
  const percent = partsInTenths(Object.fromEntries(percentOf(week, assumed, ids)));
  const tasks = Object.fromEntries([...week.tasks].map(([id, each]) => [id, inHundredths(each)]));
  const hours = inHundredths(week.hours);
  return {
    times: new Map(ids.map((id) => [id, percent[id]!])),
    assumed,
    measured: { tasks, hours, weeks: inHundredths(weeks), until },
    hoursPerWeek: Math.min(120, Math.max(1, Math.round(10 * week.hours) / 10)),
  };
}

/** A profile with these times; tasks that they do not name lose theirs. */
export const withTimes = (profile: Profile, times: ReadonlyMap<string, number>): Profile => ({
  ...profile,
  tasks: profile.tasks.map((task) => ({ ...task, time: times.get(task.id) ?? 0 })),
});

/** How far time that nobody measured moves the score: as measured, and with nothing measured. */
export function openRanges(
  profile: Profile,
  measured: ReadonlyMap<string, number>,
): { now: OpenTimeRange; before: OpenTimeRange } {
  // Open hours may go to any task of the week, also to one that has none now.
  const tasks = profile.tasks.map((task) => ({ ...task, time: task.time || 1 }));
  const inputs = profileInputs({ ...profile, tasks });
  return { now: openTimeRange(inputs, measured), before: openTimeRange(inputs, new Map()) };
}
