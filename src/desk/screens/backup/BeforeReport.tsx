import { usePartMessages } from '@/i18n/messages';
import { BACKUP } from '@/desk/state/address';
import { noteAsked } from '@/desk/state/reportActions';
import { ViewHeading } from '@/ui/ViewHeading';
import { CoachParticulars } from './CoachParticulars';
import './backup.css';

/** Asked once, before the first report: whose name and logo it carries. Nothing has to be said. */
export function BeforeReport({ onDone }: { onDone: () => void }) {
  const t = usePartMessages('desk');
  const done = () => {
    void noteAsked();
    onDone();
  };
  return (
    <>
      <ViewHeading>{t.coach.beforeReport}</ViewHeading>
      <p className="intro">{t.coach.beforeIntro}</p>
      <CoachParticulars />
      <div className="button-row">
        <button type="button" className="primary" onClick={done}>
          {t.coach.toReport}
        </button>
        <button type="button" className="quiet" onClick={done}>
          {t.coach.skip}
        </button>
      </div>
      <p className="hint">
        {t.coach.later} <a href={BACKUP}>{t.nav.backup}</a>
      </p>
    </>
  );
}
