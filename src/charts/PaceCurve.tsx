import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartOptions,
  type Plugin,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import { ZONE_FROM } from '@/engine';
import { useChartColours, type ChartColours } from './useChartColours';

Chart.register(LineController, LineElement, LinearScale, PointElement);

interface PacePoint {
  /** 0 … 100 % of the way. */
  percent: number;
  score: number;
}

interface PaceCurveProps {
  points: readonly PacePoint[];
  /** The point that is read off. */
  at: PacePoint;
  /** Zone names from low to high. */
  zones: readonly string[];
  percentWords: (percent: number) => string;
}

/** Room above the highest score, in points. */
const HEADROOM = 5;

/** Zones as faint bands behind the curve, each with its name. */
function zoneBands(colours: ChartColours, names: readonly string[]): Plugin<'line'> {
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

function optionsOf(
  colours: ChartColours,
  most: number,
  percentWords: (percent: number) => string,
): ChartOptions<'line'> {
  return {
    maintainAspectRatio: false,
    animation: false,
    events: [],
    parsing: false,
    scales: {
      x: {
        type: 'linear',
        min: 0,
        max: 100,
        grid: { display: false },
        ticks: {
          stepSize: 25,
          color: colours.ink,
          callback: (value) => percentWords(Number(value)),
        },
      },
      y: {
        min: 0,
        max: most,
        grid: { color: colours.line },
        border: { display: false },
        ticks: { color: colours.muted },
      },
    },
  };
}

/** The score against how far AI has gone; hidden from readers, who get sentence and table beside it. */
export default function PaceCurve({ points, at, zones, percentWords }: PaceCurveProps) {
  const colours = useChartColours();
  const highest = Math.max(...points.map((point) => point.score));
  // Up to the next full ten above the curve, so that a low score still shows its slope.
  const most = Math.min(100, Math.ceil((highest + HEADROOM) / 10) * 10);
  const place = ({ percent, score }: PacePoint) => ({ x: percent, y: score });
  return (
    <Line
      // The bands are drawn by a plugin, which a chart takes over only when it is made.
      key={[...Object.values(colours), ...zones].join()}
      aria-hidden="true"
      data={{
        datasets: [
          {
            data: [place(at)],
            clip: false,
            pointRadius: 6,
            pointBackgroundColor: colours.ink,
            pointBorderColor: colours.surface,
            pointBorderWidth: 2,
          },
          { data: points.map(place), borderColor: colours.ink, borderWidth: 3, pointRadius: 0 },
        ],
      }}
      options={optionsOf(colours, most, percentWords)}
      plugins={[zoneBands(colours, zones)]}
    />
  );
}
