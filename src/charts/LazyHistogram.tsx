import { lazy, Suspense, type ComponentProps } from 'react';

const Histogram = lazy(() => import('./Histogram'));

/** A door to chart.js: its box has the final size before the chart is there. */
export function LazyHistogram(props: ComponentProps<typeof Histogram>) {
  return (
    <div className="chart-box">
      <Suspense fallback={null}>
        <Histogram {...props} />
      </Suspense>
    </div>
  );
}
