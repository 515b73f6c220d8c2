import { lazy, Suspense, type ComponentProps } from 'react';

const Tornado = lazy(() => import('./Tornado'));

/** A door to chart.js: its box has the final size before the chart is there. */
export function LazyTornado(props: ComponentProps<typeof Tornado>) {
  return (
    <div className="chart-box tornado-box">
      <Suspense fallback={null}>
        <Tornado {...props} />
      </Suspense>
    </div>
  );
}
