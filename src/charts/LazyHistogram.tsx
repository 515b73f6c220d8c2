import { type ComponentProps } from 'react';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';

const Histogram = loadable(async () => (await import('./Histogram')).default);

/** A door to chart.js: its box has the final size before the chart is there. */
export function LazyHistogram(props: ComponentProps<typeof Histogram>) {
  return (
    <div className="chart-box">
      <Late>
        <Histogram {...props} />
      </Late>
    </div>
  );
}
