import { useState } from 'react';
import type { Session } from '@/desk/rows/model';
import { missingReasons } from '@/desk/rows/overrides';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { addressOf } from '@/desk/state/address';
import { finishSession, resumeSession } from '@/desk/state/sessionActions';
import { ViewHeading } from '@/ui/ViewHeading';
import { ClientPlan } from '../plan/ClientPlan';
import { PlanThen } from '../plan/PlanThen';
import { ChangeLog } from './ChangeLog';
import { CoachNotes } from './CoachNotes';
import { ReasonField } from './ReasonField';
import { TwoScores } from './TwoScores';

interface EndPageProps {
  session: Session;
  /** Is this the one that can be finished, or gone on with? */
  underWay: boolean;
  latest: boolean;
}

/** How a session stands at its end: scores, missing reasons, the plan, what was changed. */
export function EndPage({ session, underWay, latest }: EndPageProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const missing = missingReasons(session.work);
  // Those that were missing when the page came stay while they are being written.
  const [asked] = useState(missing);
  const fields = [...new Set([...asked, ...missing])];
  return (
    <>
      <p className="question-group">
        {t.session.held(session.name, m.format.date(session.heldAt))}
      </p>
      <ViewHeading>{underWay ? t.session.endTitle : t.session.summaryTitle}</ViewHeading>
      <TwoScores work={session.work} />
      {underWay && fields.length > 0 && (
        <section>
          <h2>{t.session.missingTitle}</h2>
          <p role="status">{t.session.missing(missing.length)}</p>
          {fields.map((path) => (
            <ReasonField key={path} work={session.work} path={path} />
          ))}
        </section>
      )}
      <section>
        <h2>{t.plan.title}</h2>
        {underWay ? <ClientPlan /> : <PlanThen session={session} />}
      </section>
      <section>
        <h2>{t.log.title}</h2>
        <ChangeLog log={session.log} />
      </section>
      <CoachNotes session={session} />
      <div className="button-row finish-row">
        {underWay && (
          <button
            type="button"
            className="primary"
            aria-disabled={missing.length > 0}
            aria-describedby={missing.length > 0 ? 'finish-blocked' : undefined}
            onClick={() => finishSession()}
          >
            {t.session.finish}
          </button>
        )}
        {!underWay && latest && (
          <button type="button" onClick={() => resumeSession(session.id)}>
            {t.session.resume}
          </button>
        )}
        <a className="button" href={addressOf(session.clientId, 'report')}>
          {t.client.report}
        </a>
        <a className="button" href={addressOf(session.clientId)}>
          {t.session.toClient}
        </a>
      </div>
      {underWay && missing.length > 0 && (
        <p className="problem" id="finish-blocked">
          {t.session.finishBlocked(missing.length)}
        </p>
      )}
      {session.finishedAt && (
        <p role="status">{t.session.finished(m.format.date(session.finishedAt))}</p>
      )}
    </>
  );
}
