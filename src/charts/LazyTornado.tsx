import { type ComponentProps } from 'react';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';

const Tornado = loadable(async () => (await import('./Tornado')).default);

/** A door to chart.js: its box has the final size before the chart is there. */
export function LazyTornado(props: ComponentProps<typeof Tornado>) {
  return (
    <div className="chart-box tornado-box">
      <Late>
        <Tornado {...props} />
      </Late>
    </div>
  );
}
