import type { Role } from '@/data/schema';
import { rebalance } from '@/profile/rebalance';
import type { ProfileTask } from '@/profile/schema';
import { baseOf } from '@/store/derived';
import { openInProportion } from '../reading/week/giveOut';

/** Percent of the open hours by task, together 100. */
type Shares = ReadonlyMap<string, number>;

/** As is typical for the role. */
export function typicalShares(tasks: readonly ProfileTask[], role: Role): Shares {
  const base = new Map(baseOf(role).tasks.map(({ id, time }) => [id, time]));
  return openInProportion(
    100,
    tasks.map(({ id }) => ({ id, time: base.get(id) ?? 0 })),
  );
}

/** What a person said, over the tasks that are there now; null = nothing of it is left. */
export function ownShares(tasks: readonly ProfileTask[], said: Shares | null): Shares | null {
  const times = tasks.map(({ id }) => ({ id, time: said?.get(id) ?? 0 }));
  return times.some(({ time }) => time > 0) ? openInProportion(100, times) : null;
}

/** Sets one share; the others give or take the difference. */
export function withShare(shares: Shares, id: string, percent: number): Shares {
  const rows = [...shares].map(([each, time]) => ({
    id: each,
    time,
    min: 0,
    max: 100,
    fixed: false,
  }));
  return rebalance(rows, id, percent);
}
