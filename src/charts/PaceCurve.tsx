import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartOptions,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import { useChartColours, type ChartColours } from './useChartColours';
import { zoneBands } from './zoneBands';

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
