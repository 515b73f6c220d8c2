import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
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

/** A name in lines that leave room for its bar. */
function inLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    const fits = line !== undefined && line.length + word.length < LINE_LENGTH;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const noMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lying bars made of parts; hidden from readers, who get the table beside it. */
export default function StackedBars({ labels, parts }: StackedBarsProps) {
  const colours = useChartColours();
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: labels.map(inLines),
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
