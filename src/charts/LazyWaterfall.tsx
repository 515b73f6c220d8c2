import { type ComponentProps } from 'react';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';

const Waterfall = loadable(async () => (await import('./Waterfall')).default);

/** The one door to chart.js: its box has the final size before the chart is there. */
export function LazyWaterfall(props: ComponentProps<typeof Waterfall>) {
  return (
    <div className="chart-box">
      <Late>
        <Waterfall {...props} />
      </Late>
    </div>
  );
}
