import { lazy, Suspense, type ComponentProps } from 'react';

const PaceCurve = lazy(() => import('./PaceCurve'));

/** The door to the pace chart: its box has the final size before chart.js is there. */
export function LazyPaceCurve(props: ComponentProps<typeof PaceCurve>) {
  return (
    <div className="chart-box">
      <Suspense fallback={null}>
        <PaceCurve {...props} />
      </Suspense>
    </div>
  );
}
