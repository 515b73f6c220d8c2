import { lazy, Suspense } from 'react';
import { useMessages } from '@/i18n/messages';
import { App } from './App';
import { Boundary } from './Boundary';
import { usePage } from './usePage';

const ReportPage = lazy(async () => ({
  default: (await import('./report/ReportPage')).ReportPage,
}));

/** One page at a time: what is not shown is not rendered. */
export function Pages() {
  const t = useMessages();
  const page = usePage();
  if (page === 'calculator') return <App />;
  return (
    <Boundary fallback={<p role="alert">{t.app.failed}</p>}>
      <Suspense fallback={<p>{t.app.loading}</p>}>
        <ReportPage />
      </Suspense>
    </Boundary>
  );
}
