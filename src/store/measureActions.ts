import type { Measured } from '@/profile/measured';
import { edit } from './edit';

/** A week as it was measured: percent for each task, together 100. */
export interface MeasuredTimes {
  times: ReadonlyMap<string, number>;
  /** Hours of the person's usual week. */
  hoursPerWeek: number;
  measured: Measured;
}

/** Takes a measured week over, as one step of undo; tasks that it does not know lose their time. */
export function takeOverWeek({ times, hoursPerWeek, measured }: MeasuredTimes): void {
  edit('measured week', (profile) => ({
    ...profile,
    tasks: profile.tasks.map((task) => ({ ...task, time: times.get(task.id) ?? 0 })),
    hoursPerWeek,
    measured,
  }));
}
