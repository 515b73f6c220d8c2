import type { Profile, ProfileTask } from './schema';

/** How a person's week was measured: hours a week, of which span; nothing of what was read. */
export type Measured = NonNullable<Profile['measured']>;

/** Hours are kept to the hundredth. */
export const inHundredths = (hours: number): number => Math.round(100 * hours) / 100;

/** Times are kept in tenths of a percent: some minutes of a long week, in hours. */
const NOISE = 0.1;

/** Hours of a usual week that were measured. */
export const hoursMeasured = ({ tasks }: Measured): number =>
  Object.values(tasks).reduce((sum, hours) => sum + hours, 0);

/** Percent of the week that was measured, by task. */
export const percentMeasured = ({ tasks, hours }: Measured): Map<string, number> =>
  new Map(Object.entries(tasks).map(([id, each]) => [id, (100 * each) / hours]));

/**
 * What was measured, as long as the week still has it: once a task has less time than was measured, or
 * is gone, the times are somebody's word again. Null = the week is not measured.
 */
export function measuredOf(profile: {
  tasks: readonly Pick<ProfileTask, 'id' | 'time'>[];
  measured?: Measured | undefined;
}): Measured | null {
  const { measured } = profile;
  if (!measured) return null;
  const times = new Map(profile.tasks.map(({ id, time }) => [id, time]));
  const stands = Object.entries(measured.tasks).every(
    ([id, hours]) => ((times.get(id) ?? 0) * measured.hours) / 100 >= hours - NOISE,
  );
  return stands ? measured : null;
}
