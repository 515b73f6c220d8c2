import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { noMotion } from './noMotion';
import { useChartColours, type ChartColours } from './useChartColours';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface TornadoEnd {
  /** Where a step leads, on the same scale as the middle. */
  to: number;
  /** Stands out: the step leads into another zone. */
  crosses: boolean;
}

export interface TornadoRow {
  label: string;
  /** Null where the step would leave the range. */
  down: TornadoEnd | null;
  up: TornadoEnd | null;
}

interface TornadoProps {
  rows: readonly TornadoRow[];
  middle: number;
}

/** Names longer than this are cut, by whether the chart is narrow: the table has them whole. */
const LONGEST = { narrow: 18, wide: 44 };
const NARROW = 520;

function cut(label: string, width: number): string {
  const most = width < NARROW ? LONGEST.narrow : LONGEST.wide;
  return label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;
}

function side(
  rows: readonly TornadoRow[],
  which: 'down' | 'up',
  middle: number,
  colours: ChartColours,
) {
  const ends = rows.map((row) => row[which]);
  return {
    data: ends.map((end): [number, number] => [middle, end?.to ?? middle]),
    backgroundColor: ends.map((end) => ((end?.to ?? 0) < middle ? colours.red : colours.green)),
    borderColor: colours.ink,
    borderWidth: ends.map((end) => (end?.crosses ? 2 : 0)),
    borderSkipped: false as const,
    grouped: false,
    barPercentage: 0.8,
  };
}

/** Bars to both sides of a score, one row per input; hidden from readers, who get the table. */
export default function Tornado({ rows, middle }: TornadoProps) {
  const colours = useChartColours();
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: rows.map((row) => row.label),
        datasets: [side(rows, 'down', middle, colours), side(rows, 'up', middle, colours)],
      }}
      options={{
        indexAxis: 'y',
        maintainAspectRatio: false,
        animation: noMotion() ? false : { duration: 200 },
        events: [],
        scales: {
          x: {
            beginAtZero: false,
            grace: '5%',
            grid: { color: colours.line },
            border: { display: false },
            ticks: { color: colours.muted },
          },
          y: {
            grid: { display: false },
            ticks: {
              color: colours.ink,
              autoSkip: false,
              callback(_, index) {
                return cut(rows[index]!.label, this.chart.width);
              },
            },
          },
        },
      }}
    />
  );
}
