import { useRef, useState, type ReactNode } from 'react';
import type { Session } from '@/desk/rows/model';
import { missingReasons } from '@/desk/rows/overrides';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { addressOf } from '@/desk/state/address';
import { finishSession, resumeSession } from '@/desk/state/sessionActions';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';
import { ViewHeading } from '@/ui/ViewHeading';
import { ClientPlan } from '../plan/ClientPlan';
import { NextMeeting } from '../plan/NextMeeting';
import { PlanThen } from '../plan/PlanThen';
import { ChangeLog } from './ChangeLog';
import { CoachNotes } from './CoachNotes';
import { MissingReasons } from './MissingReasons';
import { MoreQuestions } from './MoreQuestions';
import { SinceThen } from './SinceThen';
import { TwoScores } from './TwoScores';

/** The library of moves is fetched by those who come to the end. */
const WhatToDo = loadable(async () => (await import('./WhatToDo')).WhatToDo);

interface EndPageProps {
  session: Session;
  /** Is this the one that can be finished, or gone on with? */
  underWay: boolean;
  latest: boolean;
  calendar: ReactNode;
}

/** How a session stands at its end: what moved, what can be done, what was agreed, and when to meet. */
export function EndPage({ session, underWay, latest, calendar }: EndPageProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const missing = missingReasons(session.work);
  // Those that were missing when the page came stay while they are being written.
  const [asked] = useState(missing);
  const [insist, setInsist] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const fields = [...new Set([...asked, ...missing])];
  const finish = () => {
    if (finishSession()) return;
    setInsist(true);
    const empty = [...(page.current?.querySelectorAll('textarea') ?? [])];
    empty.find((field) => field.matches('.reason-field *') && field.value.trim() === '')?.focus();
  };
  return (
    <div ref={page}>
      <p className="question-group">
        {t.session.held(session.name, m.format.date(session.heldAt))}
      </p>
      <ViewHeading>{underWay ? t.session.endTitle : t.session.summaryTitle}</ViewHeading>
      <TwoScores work={session.work} />
      <SinceThen session={session} />
      {underWay && <MoreQuestions session={session} />}
      {underWay && fields.length > 0 && (
        <MissingReasons work={session.work} missing={missing} fields={fields} insist={insist} />
      )}
      {underWay && (
        <section>
          <h2>{t.end.todo}</h2>
          <Late>
            <WhatToDo />
          </Late>
        </section>
      )}
      <section>
        <h2>{t.plan.title}</h2>
        {underWay ? <ClientPlan /> : <PlanThen session={session} />}
        {latest && <NextMeeting calendar={calendar} />}
      </section>
      <section>
        <h2>{t.log.title}</h2>
        <ChangeLog log={session.log} />
      </section>
      <CoachNotes session={session} />
      <div className="button-row finish-row">
        {underWay && (
          <button type="button" className="primary" onClick={finish}>
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
      {underWay && insist && missing.length > 0 && (
        <p className="problem" role="alert">
          {t.session.finishBlocked(missing.length)}
        </p>
      )}
      {session.finishedAt && (
        <p role="status">{t.session.finished(m.format.date(session.finishedAt))}</p>
      )}
    </div>
  );
}
