import { lazy, Suspense, type ComponentProps } from 'react';

const Waterfall = lazy(() => import('./Waterfall'));

/** The one door to chart.js: its box has the final size before the chart is there. */
export function LazyWaterfall(props: ComponentProps<typeof Waterfall>) {
  return (
    <div className="chart-box">
      <Suspense fallback={null}>
        <Waterfall {...props} />
      </Suspense>
    </div>
  );
}
