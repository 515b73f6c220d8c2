import { lazy } from 'react';
import { App } from './App';
import { LazyPart } from './LazyPart';
import { usePage } from './usePage';

const ReportPage = lazy(async () => ({
  default: (await import('./report/ReportPage')).ReportPage,
}));
const DeskApp = lazy(async () => ({ default: (await import('./desk/DeskApp')).DeskApp }));

/** One page at a time: what is not shown is not rendered. */
export function Pages() {
  const page = usePage();
  if (page === 'calculator') return <App />;
  return (
    <LazyPart id={page} live>
      {page === 'desk' ? <DeskApp calculator={<App />} /> : <ReportPage />}
    </LazyPart>
  );
}
