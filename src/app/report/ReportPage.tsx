import { useEffect } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { OwnReport } from './OwnReport';
import './reportPage.css';

/** The report as a page of its own. */
export function ReportPage() {
  const words = usePartMessages('report');
  const trying = useStore((state) => state.whatIf !== null);
  useEffect(() => {
    // Braces: newer browsers answer with a promise, which is no clean-up.
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <main className="report-page">
      {trying && <p className="callout">{words.bar.whatIf}</p>}
      <OwnReport
        back={
          <a className="button" href="#share">
            {words.bar.back}
          </a>
        }
      />
    </main>
  );
}
