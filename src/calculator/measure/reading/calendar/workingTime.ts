import { DAY_MINUTES, wallOfDay, type WallMinutes } from './wallClock';
import type { Span } from './blocks';

/** When a person works: days of the week (0 = Sunday … 6) and minutes after midnight. */
export interface WorkingHours {
  days: readonly number[];
  from: number;
  /** At or before `from`: on the next morning. */
  to: number;
}

/** A stretch of time on the person's clock. */
export interface Stretch {
  start: WallMinutes;
  end: WallMinutes;
}

/** Minutes of one working day; more than 0, at most 24 hours. */
export const minutesADay = ({ from, to }: WorkingHours): number =>
  to > from ? to - from : to - from + DAY_MINUTES;

/** Minutes of a working week. */
export const minutesAWeek = (hours: WorkingHours): number => hours.days.length * minutesADay(hours);

/** 1970-01-01 was a Thursday. */
const weekdayOf = (midnight: WallMinutes) => (Math.floor(midnight / DAY_MINUTES) + 4) % 7;

/** Every stretch of working time of a span, in order; none overlaps the next. */
export function workingStretches(span: Span, hours: WorkingHours): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = wallOfDay(span.from); day <= wallOfDay(span.to); day += DAY_MINUTES) {
    if (!hours.days.includes(weekdayOf(day))) continue;
    const start = day + hours.from;
    stretches.push({ start, end: start + minutesADay(hours) });
  }
  return stretches;
}

/** The stretches without what lies in any of the others. Both in any order; the first do not overlap. */
export function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  return stretches.flatMap(({ start, end }) => {
    const left: Stretch[] = [];
    let at = start;
    for (const away of inOrder) {
      if (away.end <= at || away.start >= end) continue;
      if (away.start > at) left.push({ start: at, end: away.start });
      at = Math.max(at, away.end);
    }
    if (at < end) left.push({ start: at, end });
    return left;
  });
}

export const minutesIn = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);
