import type { HistogramBar } from '@/charts/Histogram';
import { zoneOf, type Distribution } from '@/engine';

/** Bars at the ends that are rarer than this would not be seen (0 … 1). */
const SEEN_FROM = 0.0005;

/**
 * One bar for each whole point of the score, without the ends that nobody would see
 * beyond the person's own. Zones begin at
 * whole points, so no bar belongs to two of them.
 */
export function scoreBars(bins: Distribution['bins'], score: number): HistogramBar[] {
  const chances = Array.from({ length: 101 }, () => 0);
  for (const { shown, chance } of bins) chances[Math.floor(shown)]! += chance;
  const bars = chances.map((chance, from) => ({
    from,
    chance,
    zone: zoneOf(from),
    isOwn: from === Math.floor(score),
  }));
  const seen = (bar: HistogramBar) => bar.chance >= SEEN_FROM || bar.isOwn;
  return bars.slice(bars.findIndex(seen), bars.findLastIndex(seen) + 1);
}

/** The scores that 1 … 9 of 10 cases do not exceed. */
export function deciles(bins: Distribution['bins']): { tenths: number; atMost: number }[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenths) => {
    let reached = 0;
    const found = bins.find((bin) => (reached += bin.chance) >= tenths / 10 - 1e-12);
    return { tenths, atMost: found!.shown };
  });
}
