import { useEffect, useState } from 'react';
import { ReportView } from '@/report/ReportView';
import { usePartMessages } from '@/i18n/messages';
import { ownProfile, useStore } from '@/store/store';
import './reportPage.css';

/** The report of the work on screen: a person's own, without coach or client. */
export function ReportPage() {
  const words = usePartMessages('report');
  const role = useStore((state) => state.role);
  const profile = useStore(ownProfile);
  const trying = useStore((state) => state.whatIf !== null);
  const [date] = useState(() => new Date().toISOString());
  useEffect(() => {
    // Braces: newer browsers answer with a promise, which is no clean-up.
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <main className="report-page">
      {trying && <p className="callout">{words.bar.whatIf}</p>}
      <ReportView
        role={role}
        profile={profile}
        coachProfile={null}
        clientName={null}
        reasons={NO_REASONS}
        notes={null}
        log={[]}
        settings={null}
        date={date}
        back={
          <a className="button" href="#share">
            {words.bar.back}
          </a>
        }
      />
    </main>
  );
}

const NO_REASONS = {};
