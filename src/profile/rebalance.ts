import { spread } from '@/engine';

/** One row of a time table; `fixed` rows never move by themselves. */
export interface TimeRow {
  id: string;
  time: number;
  min: number;
  max: number;
  fixed: boolean;
}

/** Times are kept in tenths of a percentage point, so that what is shown adds up. */
const STEPS_PER_POINT = 10;

/**
 * Rounds to tenths so that the total stays what it was (largest remainders first) and no row leaves
 * its bounds. Where the total is no whole tenth, one row is none either.
 */
function toTenths(times: number[], open: number[], rows: readonly TimeRow[]): number[] {
  const rounded = [...times];
  for (const index of open) {
    const tenths = Math.floor(times[index]! * STEPS_PER_POINT + 1e-9) / STEPS_PER_POINT;
    rounded[index] = Math.min(times[index]!, Math.max(rows[index]!.min, tenths));
  }
  const remainder = (index: number) => times[index]! - rounded[index]!;
  let missing = open.reduce((sum, index) => sum + remainder(index), 0);
  for (const index of [...open].sort((a, b) => remainder(b) - remainder(a))) {
    const room = Math.max(rows[index]!.max, times[index]!) - rounded[index]!;
    const more = Math.min(missing, 1 / STEPS_PER_POINT, room);
    rounded[index] = rounded[index]! + more;
    missing -= more;
  }
  // Rounded from zero, not by digits: noise around 0 must not look like a little time.
  return rounded.map((time) => Math.round(time * 1e9) / 1e9 + 0);
}

/**
 * Sets one row's time; the other rows that are not fixed give or take the difference in proportion
 * to their time, inside their bounds, so that the total stays. Where they cannot give that much,
 * the row goes as far as they can. Returns the times by id; total and units are kept.
 */
export function rebalance(
  rows: readonly TimeRow[],
  id: string,
  wanted: number,
): Map<string, number> {
  const moved = rows.findIndex((row) => row.id === id);
  const row = rows[moved]!;
  const others = rows.flatMap((other, index) => (index === moved || other.fixed ? [] : [index]));
  const change = Math.min(row.max, Math.max(row.min, wanted)) - row.time;
  const takers = others.map((index) => {
    const { time, min, max } = rows[index]!;
    return { weight: Math.max(time, 1e-6), cap: change > 0 ? time - min : max - time };
  });
  const given = spread(Math.abs(change), takers);
  const possible = given.reduce((sum, points) => sum + points, 0);
  const times = rows.map((each) => each.time);
  times[moved] = row.time + Math.sign(change) * possible;
  others.forEach((index, at) => {
    times[index] = times[index]! - Math.sign(change) * given[at]!;
  });
  const rounded = toTenths(times, others, rows);
  return new Map(rows.map((each, index) => [each.id, rounded[index]!]));
}
