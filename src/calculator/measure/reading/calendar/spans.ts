import type { Span } from './blocks';
import { addDays, wallOfDay } from './wallClock';

/** Spans that are offered, in weeks. */
export const WEEKS_OFFERED = [2, 4, 8] as const;

/** Longest span that somebody may choose, in days. */
export const MOST_DAYS = 366;

/** Whole weeks up to yesterday: what is planned for later was not done yet. */
export const lastWeeks = (weeks: number, today: string): Span => ({
  from: addDays(today, -7 * weeks),
  to: addDays(today, -1),
});

/** Is this a span of days that exist, in order, and not longer than a year? */
export function isSpan({ from, to }: Span): boolean {
  const days = (wallOfDay(to) - wallOfDay(from)) / 1440 + 1;
  return days >= 1 && days <= MOST_DAYS;
}
