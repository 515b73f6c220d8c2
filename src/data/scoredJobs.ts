import { toOneDecimal, workersByScore } from '../engine';
import { shownScore } from './indexCodec';
import type { Role } from './schema';

/** US workers at each shown score, 0 … 100: [score, thousands to one decimal]. */
export type ScoredJobs = readonly (readonly [shown: number, thousands: number])[];

/** How many US workers the library's roles stand for, by score; a few bytes for each score. */
export function scoredJobs(roles: readonly Role[]): ScoredJobs {
  const counted = roles.map((role) => ({
    occupation: role.soc,
    thousands: role.figures?.employment2024Thousands ?? null,
    shown: shownScore(role),
  }));
  return workersByScore(counted).map(({ shown, thousands }) => [shown, toOneDecimal(thousands)]);
}
