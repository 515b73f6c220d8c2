import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
  type ChartOptions,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import { useChartColours, type ChartColours } from './useChartColours';
import { zoneBands } from './zoneBands';

Chart.register(CategoryScale, LineController, LineElement, LinearScale, PointElement);

interface ProgressLineProps {
  /** What each point is called, in order. */
  labels: readonly string[];
  /** Shown scores, 0 … 100. */
  client: readonly number[];
  coach: readonly number[];
  /** Zone names from low to high. */
  zones: readonly string[];
}

const HEADROOM = 5;

const optionsOf = (colours: ChartColours, most: number): ChartOptions<'line'> => ({
  maintainAspectRatio: false,
  animation: false,
  events: [],
  scales: {
    x: { grid: { display: false }, offset: true, ticks: { color: colours.ink } },
    y: {
      min: 0,
      max: most,
      grid: { color: colours.line },
      border: { display: false },
      ticks: { color: colours.muted },
    },
  },
});

/** Both readers' scores over the sessions; hidden from readers, who get the table beside it. */
export default function ProgressLine({ labels, client, coach, zones }: ProgressLineProps) {
  const colours = useChartColours();
  const highest = Math.max(...client, ...coach);
  const most = Math.min(100, Math.ceil((highest + HEADROOM) / 10) * 10);
  const line = (data: readonly number[], look: Partial<ChartDataset<'line'>>) => ({
    data: [...data],
    borderColor: colours.ink,
    pointBackgroundColor: colours.ink,
    pointRadius: 5,
    clip: false as const,
    ...look,
  });
  const coachLook = {
    borderColor: colours.accent,
    pointBackgroundColor: colours.surface,
    pointBorderColor: colours.accent,
    pointStyle: 'rectRot' as const,
    borderDash: [6, 4],
    pointRadius: 6,
    borderWidth: 2,
  };
  return (
    <Line
      // The bands are drawn by a plugin, which a chart takes over only when it is made.
      key={[...Object.values(colours), ...zones].join()}
      aria-hidden="true"
      data={{
        labels: [...labels],
        datasets: [line(coach, coachLook), line(client, { borderWidth: 3 })],
      }}
      options={optionsOf(colours, most)}
      plugins={[zoneBands(colours, zones)]}
    />
  );
}
