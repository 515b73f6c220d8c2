import { lazy, Suspense, type ComponentProps } from 'react';

const StackedBars = lazy(() => import('./StackedBars'));

/** Stacked bars behind the door to chart.js; the box has the final size from the start. */
export function LazyStackedBars(props: ComponentProps<typeof StackedBars>) {
  return (
    <div className="chart-box">
      <Suspense fallback={null}>
        <StackedBars {...props} />
      </Suspense>
    </div>
  );
}
