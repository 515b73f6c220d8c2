import { useMessages } from '@/i18n/messages';
import { FailedProvider, Late } from '@/ui/Late';
import { App } from './App';
import { FailedPart } from './shell/FailedPart';
import { lately } from './shell/lately';
import { Printed } from './report/Printed';
import { usePage } from './usePage';

const ReportPage = lately(async () => (await import('./report/ReportPage')).ReportPage);
const DeskApp = lately(async () => (await import('./desk/DeskApp')).DeskApp);

/** The same function each time: HTML that waits to be taken over would be thrown away for another. */
const failedPart = (again: () => void) => <FailedPart again={again} />;

/** One page at a time: what is not shown is not rendered. */
export function Pages() {
  const t = useMessages();
  const page = usePage();
  return (
    <FailedProvider value={failedPart}>
      <p className="print-hint">{t.app.printHint}</p>
      <Late key={page} waiting={<p className="placeholder">{t.app.loading}</p>}>
        {page === 'calculator' && <App />}
        {page === 'desk' && <DeskApp calculator={<App />} />}
        {page === 'report' && <ReportPage />}
      </Late>
      <Late>
        <Printed />
      </Late>
    </FailedProvider>
  );
}
