import { type ComponentProps } from 'react';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';

const PaceCurve = loadable(async () => (await import('./PaceCurve')).default);

/** The door to the pace chart: its box has the final size before chart.js is there. */
export function LazyPaceCurve(props: ComponentProps<typeof PaceCurve>) {
  return (
    <div className="chart-box">
      <Late>
        <PaceCurve {...props} />
      </Late>
    </div>
  );
}
