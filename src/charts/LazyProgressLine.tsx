import { lazy, Suspense, type ComponentProps } from 'react';

const ProgressLine = lazy(() => import('./ProgressLine'));

/** The door to the progress chart: its box has the final size before chart.js is there. */
export function LazyProgressLine(props: ComponentProps<typeof ProgressLine>) {
  return (
    <div className="chart-box">
      <Suspense fallback={null}>
        <ProgressLine {...props} />
      </Suspense>
    </div>
  );
}
