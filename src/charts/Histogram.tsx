import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import type { Zone } from '@/engine';
import { noMotion } from './noMotion';
import { useChartColours } from './useChartColours';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface HistogramBar {
  /** Where the bar begins, in whole points. */
  from: number;
  /** 0 … 1. */
  chance: number;
  zone: Zone;
  /** Stands out: the person's own score lies here. */
  isOwn: boolean;
}

interface HistogramProps {
  bars: readonly HistogramBar[];
  /** What the upright axis counts. */
  axisTitle: string;
}

const BAND = { RED: 'band-red', YELLOW: 'band-yellow', GREEN: 'band-green' } as const;
/** Only bars that begin at a multiple of this are numbered. */
const NUMBER_EVERY = 5;

/** The chance of each point of the score; hidden from readers, who get the tables beside it. */
export default function Histogram({ bars, axisTitle }: HistogramProps) {
  const colours = useChartColours();
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: bars.map((bar) => bar.from),
        datasets: [
          {
            data: bars.map((bar) => 100 * bar.chance),
            backgroundColor: bars.map((bar) => colours[BAND[bar.zone]]),
            borderColor: colours.ink,
            borderWidth: bars.map((bar) => (bar.isOwn ? 2 : 0)),
            barPercentage: 0.94,
            categoryPercentage: 1,
          },
        ],
      }}
      options={{
        maintainAspectRatio: false,
        animation: noMotion() ? false : { duration: 200 },
        events: [],
        scales: {
          x: {
            grid: { display: false },
            ticks: {
              color: colours.ink,
              autoSkip: false,
              maxRotation: 0,
              callback: (_, index) => {
                const { from } = bars[index]!;
                return from % NUMBER_EVERY === 0 ? from : '';
              },
            },
          },
          y: {
            title: { display: true, text: axisTitle, color: colours.muted },
            grid: { color: colours.line },
            border: { display: false },
            ticks: { color: colours.muted },
          },
        },
      }}
    />
  );
}
