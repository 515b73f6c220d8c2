import { App } from './App';
import { lately } from './lately';
import { LazyPart } from './LazyPart';
import { usePage } from './usePage';

const ReportPage = lately(async () => (await import('./report/ReportPage')).ReportPage);
const DeskApp = lately(async () => (await import('./desk/DeskApp')).DeskApp);

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
