import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { inLines } from './inLines';
import { noMotion } from './noMotion';
import { useChartColours, type ChartColours } from './useChartColours';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface StackedPart {
  label: string;
  /** One value per bar; negative ones stack to the left of zero. */
  values: readonly number[];
  colour: keyof ChartColours;
}

interface StackedBarsProps {
  labels: readonly string[];
  parts: readonly StackedPart[];
}

/** Most characters of a bar's name in one line. */
const LINE_LENGTH = 16;

/** Lying bars made of parts; hidden from readers, who get the table beside it. */
export default function StackedBars({ labels, parts }: StackedBarsProps) {
  const colours = useChartColours();
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: labels.map((label) => inLines(label, LINE_LENGTH)),
        datasets: parts.map(({ label, values, colour }) => ({
          label,
          data: [...values],
          backgroundColor: colours[colour],
          borderColor: colours.surface,
          borderWidth: 1,
          borderSkipped: false,
          maxBarThickness: 40,
        })),
      }}
      options={{
        indexAxis: 'y',
        maintainAspectRatio: false,
        animation: noMotion() ? false : { duration: 200 },
        events: [],
        scales: {
          x: {
            stacked: true,
            grid: { color: colours.line },
            border: { display: false },
            ticks: { color: colours.muted },
          },
          y: {
            stacked: true,
            grid: { display: false },
            ticks: { color: colours.ink, autoSkip: false },
          },
        },
      }}
    />
  );
}
