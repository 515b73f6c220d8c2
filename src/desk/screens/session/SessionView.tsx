import { useCallback, useEffect, type ReactNode } from 'react';
import type { Session } from '@/desk/rows/model';
import { missingReasons } from '@/desk/rows/overrides';
import { usePartMessages } from '@/i18n/messages';
import { addressOf, goTo } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { sessionUnderWay } from '@/desk/state/work';
import { dropWhatIf } from '@/store/whatIfActions';
import { Disclosure } from '@/ui/Disclosure';
import { ViewHeading } from '@/ui/ViewHeading';
import { ChangeLog } from './ChangeLog';
import { CoachNotes } from './CoachNotes';
import { EndPage } from './EndPage';
import { QuestionView } from './QuestionView';
import { questionsOf } from './questions';
import { TwoScores } from './TwoScores';
import { usePresenterKeys } from './usePresenterKeys';
import './sessionMode.css';

const ask = (question: number) => useDesk.setState({ question });

interface StepsProps {
  session: Session;
  count: number;
}

/** Where the session stands, and the ways on. */
function Steps({ session, count }: StepsProps) {
  const t = usePartMessages('desk');
  const at = useDesk((state) => state.question);
  const missing = missingReasons(session.work).length;
  const ended = at >= count;
  return (
    <nav className="steps" aria-label={t.session.steps}>
      <button type="button" disabled={at === 0} onClick={() => ask(at - 1)}>
        {t.session.previous}
      </button>
      <div className="step-count" role="status">
        <progress max={count} value={Math.min(at + 1, count)} aria-label={t.session.progress} />
        <span>{ended ? t.session.atEnd : t.session.step(at + 1, count)}</span>
        {missing > 0 && <span className="problem">{t.session.missing(missing)}</span>}
      </div>
      <button
        type="button"
        className={ended ? undefined : 'primary'}
        disabled={ended}
        onClick={() => ask(at + 1)}
      >
        {at === count - 1 ? t.session.toEnd : t.session.next}
      </button>
    </nav>
  );
}

function Presenter({ session }: { session: Session }) {
  const t = usePartMessages('desk');
  const at = useDesk((state) => state.question);
  const questions = questionsOf(session.work);
  const count = questions.length;
  const { clientId } = session;
  const onNext = useCallback(() => ask(Math.min(count, useDesk.getState().question + 1)), [count]);
  const onPrevious = useCallback(() => ask(Math.max(0, useDesk.getState().question - 1)), []);
  const onLeave = useCallback(() => goTo(addressOf(clientId)), [clientId]);
  usePresenterKeys({ onNext, onPrevious, onLeave });
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [at]);
  // A what-if of the table is nobody's answer: the questions are about what is kept.
  useEffect(dropWhatIf, []);
  const question = questions[at];
  return (
    <>
      {question ? (
        <QuestionView key={at} work={session.work} question={question} />
      ) : (
        <EndPage session={session} underWay latest />
      )}
      <Steps session={session} count={count} />
      {question && (
        <>
          <TwoScores work={session.work} />
          <Disclosure summary={t.log.soFar(session.log.length)}>
            <ChangeLog log={session.log} />
          </Disclosure>
          <CoachNotes session={session} />
        </>
      )}
      <p className="hint">{t.session.keys}</p>
    </>
  );
}

interface SessionViewProps {
  sessionId: string;
  /** What the desk has to tell. */
  notices: ReactNode;
}

/** Session mode: one question at a time, large, for a screen that two people look at. */
export function SessionView({ sessionId, notices }: SessionViewProps) {
  const t = usePartMessages('desk');
  const client = useDesk((state) => state.client)!;
  const sessions = useDesk((state) => state.sessions);
  const session = sessions.find(({ id }) => id === sessionId);
  const underWay = session !== undefined && sessionUnderWay(sessions) === session;
  return (
    <div className="presenter">
      <header className="presenter-head">
        <p>{session ? t.session.head(client.name, session.name) : client.name}</p>
        <nav className="button-row" aria-label={t.nav.label}>
          {underWay && <a href={addressOf(client.id, 'table')}>{t.session.table}</a>}
          <a href={addressOf(client.id)}>{t.session.leave}</a>
        </nav>
      </header>
      <main>
        {notices}
        {session === undefined && <ViewHeading>{t.session.unknown}</ViewHeading>}
        {session && underWay && <Presenter session={session} />}
        {session && !underWay && (
          <EndPage session={session} underWay={false} latest={session === sessions.at(-1)} />
        )}
      </main>
    </div>
  );
}
