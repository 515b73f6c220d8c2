import { type ComponentProps } from 'react';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';

const ProgressLine = loadable(async () => (await import('./ProgressLine')).default);

/** The door to the progress chart: its box has the final size before chart.js is there. */
export function LazyProgressLine(props: ComponentProps<typeof ProgressLine>) {
  return (
    <div className="chart-box">
      <Late>
        <ProgressLine {...props} />
      </Late>
    </div>
  );
}
