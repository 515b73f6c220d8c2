import { BUCKETS, type Bucket } from './dimensions';
import type { Task } from './inputs';
import { sumAnyOrder } from './rounding';

export type Shares = Record<Bucket, number>;

/** Tasks with their times scaled to percent of working time. */
export function inPercent(tasks: readonly Task[]): Task[] {
  const total = sumAnyOrder(tasks.map((task) => task.time));
  return tasks.map((task) => ({ ...task, time: (100 * task.time) / total }));
}

/** Percent of working time for which a condition holds. */
export function shareOfTime(tasks: readonly Task[], holds: (task: Task) => boolean): number {
  const total = sumAnyOrder(tasks.map((task) => task.time));
  return (100 * sumAnyOrder(tasks.filter(holds).map((task) => task.time))) / total;
}

/** Percent of working time per bucket; the three add up to 100. */
export function sharesOf(tasks: readonly Task[]): Shares {
  const entries = BUCKETS.map((bucket) => [
    bucket,
    shareOfTime(tasks, (task) => task.bucket === bucket),
  ]);
  return Object.fromEntries(entries) as Shares;
}
