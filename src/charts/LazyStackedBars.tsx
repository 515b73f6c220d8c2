import { type ComponentProps } from 'react';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';

const StackedBars = loadable(async () => (await import('./StackedBars')).default);

/** Stacked bars behind the door to chart.js; the box has the final size from the start. */
export function LazyStackedBars(props: ComponentProps<typeof StackedBars>) {
  return (
    <div className="chart-box">
      <Late>
        <StackedBars {...props} />
      </Late>
    </div>
  );
}
