import { SESSION_LENGTHS, type Session } from '@/desk/rows/model';
import { asksOf } from '@/desk/state/questions';
import { setSessionLength } from '@/desk/state/sessionActions';
import { usePartMessages } from '@/i18n/messages';

/** At the end of a shorter session: the ways on, where there is time left. */
export function MoreQuestions({ session }: { session: Session }) {
  const t = usePartMessages('desk');
  const asked = asksOf(session).length;
  const longer = SESSION_LENGTHS.map((length) => ({
    length,
    more: asksOf({ ...session, length }).length - asked,
  })).filter(({ more }) => more > 0);
  if (longer.length === 0) return null;
  return (
    <div className="button-row more-questions">
      {longer.map(({ length, more }) => (
        <button key={length} type="button" onClick={() => setSessionLength(session, length)}>
          {t.length.goOn(length, more)}
        </button>
      ))}
    </div>
  );
}
