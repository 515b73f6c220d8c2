import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { inLines } from './inLines';
import { noMotion } from './noMotion';
import { useChartColours } from './useChartColours';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface WaterfallStep {
  label: string;
  /** What the bar stands for, as it is shown. */
  value: string;
  /** Where the bar starts and ends, in points. */
  from: number;
  to: number;
  /** First and last bars stand for a level, the others for a change. */
  kind: 'level' | 'change';
}

/** Most characters in a line below a bar: five bars fit on a phone. */
const LINE_LENGTH = 10;

interface WaterfallProps {
  steps: readonly WaterfallStep[];
}

/** Floating bars from one level to another; hidden from readers, who get the table beside it. */
export default function Waterfall({ steps }: WaterfallProps) {
  const colours = useChartColours();
  const colourOf = ({ kind, from, to }: WaterfallStep) => {
    if (kind === 'level') return colours.accent;
    return to < from ? colours.red : colours.green;
  };
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: steps.map((step) => [step.value, ...inLines(step.label, LINE_LENGTH)]),
        datasets: [
          {
            data: steps.map(({ from, to }): [number, number] => [from, to]),
            backgroundColor: steps.map(colourOf),
            borderRadius: 3,
            borderSkipped: false,
            minBarLength: 2,
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
            ticks: { color: colours.ink, autoSkip: false, maxRotation: 0 },
          },
          y: {
            suggestedMin: 0,
            grid: { color: colours.line },
            border: { display: false },
            ticks: { color: colours.muted },
          },
        },
      }}
    />
  );
}
