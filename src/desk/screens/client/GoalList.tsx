import type { Session } from '@/desk/rows/model';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { tickGoal } from '@/desk/state/sessionActions';
import { CheckBox } from '@/ui/CheckBox';

/** What was agreed in all sessions, to be ticked off. */
export function GoalList({ sessions }: { sessions: readonly Session[] }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const withGoals = [...sessions].reverse().filter(({ goals }) => goals.length > 0);
  if (withGoals.length === 0) return <p>{t.goals.none}</p>;
  return (
    <>
      {withGoals.map((session) => (
        <fieldset className="goal-group" key={session.id}>
          <legend>{t.session.held(session.name, m.format.date(session.heldAt))}</legend>
          <ul className="goals">
            {session.goals.map(({ id, text, doneAt }) => (
              <li key={id}>
                <CheckBox
                  checked={doneAt !== null}
                  onChange={(done) => tickGoal(session.id, id, done)}
                >
                  {text}
                </CheckBox>{' '}
                {doneAt !== null && (
                  <span className="hint">{t.goals.done(m.format.date(doneAt))}</span>
                )}
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}
