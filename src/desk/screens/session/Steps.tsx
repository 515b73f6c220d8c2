import type { Session } from '@/desk/rows/model';
import { missingReasons } from '@/desk/rows/overrides';
import { useDesk } from '@/desk/state/desk';
import { usePartMessages } from '@/i18n/messages';

/** Goes to a question, by its number from 0. */
export const ask = (question: number): void => useDesk.setState({ question });

interface StepsProps {
  session: Session;
  count: number;
}

/** Where the session stands, and the ways on. */
export function Steps({ session, count }: StepsProps) {
  const t = usePartMessages('desk');
  const at = useDesk((state) => state.question);
  const missing = missingReasons(session.work).length;
  const ended = at >= count;
  return (
    <nav className="steps" aria-label={t.session.steps}>
      <button type="button" disabled={at === 0} onClick={() => ask(Math.min(at, count) - 1)}>
        {t.session.previous}
      </button>
      <div className="step-count" role="status">
        <progress max={count} value={Math.min(at + 1, count)} aria-label={t.session.progress} />
        <p>
          <span>{ended ? t.session.atEnd : t.session.step(at + 1, count)}</span>{' '}
          {missing > 0 && <span className="hint">{t.session.missing(missing)}</span>}
        </p>
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
