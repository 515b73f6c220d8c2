import { lazy } from 'react';
import { App } from './App';
import { LazyPart } from './LazyPart';
import { usePage } from './usePage';

const ReportPage = lazy(async () => ({
  default: (await import('./report/ReportPage')).ReportPage,
}));

/** One page at a time: what is not shown is not rendered. */
export function Pages() {
  const page = usePage();
  if (page === 'calculator') return <App />;
  return (
    <LazyPart id={page} live>
      <ReportPage />
    </LazyPart>
  );
}
