import { useCallback, useEffect, useLayoutEffect, type ReactNode } from 'react';
import type { Session } from '@/desk/rows/model';
import { usePartMessages } from '@/i18n/messages';
import { addressOf, goTo } from '@/desk/state/address';
import { setShowsScore } from '@/desk/state/clientActions';
import { useDesk } from '@/desk/state/desk';
import { asksOf } from '@/desk/state/questions';
import { followClient } from '@/desk/state/work';
import { dropWhatIf } from '@/store/whatIfActions';
import { Disclosure } from '@/ui/Disclosure';
import { ChangeLog } from './ChangeLog';
import { CoachNotes } from './CoachNotes';
import { EndPage } from './EndPage';
import { QuestionView } from './QuestionView';
import { SessionTools } from './SessionTools';
import { ask, Steps } from './Steps';
import { TwoScores } from './TwoScores';
import { usePresenterKeys } from './usePresenterKeys';

const turnScore = () => setShowsScore(useDesk.getState().client?.showsScore !== true);

interface PresenterProps {
  session: Session;
  /** Takes the plan and the appointment to a calendar. */
  calendar: ReactNode;
}

/** The session under way: its questions one by one, then how it ends. The way on is in sight. */
export function Presenter({ session, calendar }: PresenterProps) {
  const t = usePartMessages('desk');
  const at = useDesk((state) => state.question);
  const work = useDesk((state) => state.client?.work);
  const showsScore = useDesk((state) => state.client?.showsScore === true);
  const questions = asksOf(session);
  const count = questions.length;
  const { clientId } = session;
  const onNext = useCallback(() => ask(Math.min(count, useDesk.getState().question + 1)), [count]);
  const onPrevious = useCallback(() => ask(Math.max(0, useDesk.getState().question - 1)), []);
  const onLeave = useCallback(() => goTo(addressOf(clientId)), [clientId]);
  usePresenterKeys({ onNext, onPrevious, onLeave, onScore: turnScore });
  // Before anything is seen: what is asked and what its controls write against are the same week.
  useLayoutEffect(followClient, [session.work, work]);
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [at]);
  // A what-if of the table is nobody's answer: the questions are about what is kept.
  useEffect(dropWhatIf, []);
  const question = questions[at];
  return (
    <>
      <SessionTools
        session={session}
        showsScore={showsScore}
        onScore={turnScore}
        ended={!question}
      />
      {question ? (
        <>
          <QuestionView
            key={question.kind === 'task' ? question.id : question.path.id}
            work={session.work}
            question={question}
          />
          {showsScore && (
            <>
              <TwoScores work={session.work} />
              <Disclosure summary={t.log.soFar(session.log.length)}>
                <ChangeLog log={session.log} />
              </Disclosure>
            </>
          )}
          <CoachNotes session={session} />
          <p className="hint">{t.session.keys}</p>
        </>
      ) : (
        <EndPage session={session} underWay latest calendar={calendar} />
      )}
      <Steps session={session} count={count} />
    </>
  );
}
