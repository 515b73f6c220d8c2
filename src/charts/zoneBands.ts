import type { Plugin } from 'chart.js';
import { ZONE_FROM } from '@/engine';
import type { ChartColours } from './useChartColours';

/** Zones as faint bands behind a curve of scores, each with its name. */
export function zoneBands(colours: ChartColours, names: readonly string[]): Plugin<'line'> {
  const bands = [
    [ZONE_FROM.RED, ZONE_FROM.YELLOW, colours['band-red']],
    [ZONE_FROM.YELLOW, ZONE_FROM.GREEN, colours['band-yellow']],
    [ZONE_FROM.GREEN, 100, colours['band-green']],
  ] as const;
  return {
    id: 'zoneBands',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { left, right, top, bottom } = chartArea;
      const place = (score: number) =>
        Math.min(bottom, Math.max(top, scales['y']!.getPixelForValue(score)));
      ctx.save();
      ctx.textAlign = 'right';
      ctx.textBaseline = 'bottom';
      ctx.font = '12px system-ui, sans-serif';
      bands.forEach(([from, to, colour], index) => {
        const [low, high] = [place(from), place(to)];
        if (low - high < 1) return;
        ctx.globalAlpha = 0.3;
        ctx.fillStyle = colour;
        ctx.fillRect(left, high, right - left, low - high);
        ctx.globalAlpha = 1;
        ctx.fillStyle = colours.ink;
        if (low - high > 18) ctx.fillText(names[index] ?? '', right - 6, low - 3);
      });
      ctx.restore();
    },
  };
}
