import { SESSION_LENGTHS, type Session } from '@/desk/rows/model';
import { asksOf } from '@/desk/state/questions';
import { setSessionLength } from '@/desk/state/sessionActions';
import { usePartMessages } from '@/i18n/messages';
import { SelectField } from '@/ui/SelectField';

interface SessionToolsProps {
  session: Session;
  showsScore: boolean;
  onScore: () => void;
  /** At the end the score stands there anyway. */
  ended: boolean;
}

/** How much is asked for, and whether the score is in sight meanwhile. */
export function SessionTools({ session, showsScore, onScore, ended }: SessionToolsProps) {
  const t = usePartMessages('desk');
  return (
    <div className="session-tools">
      <SelectField
        label={t.length.label}
        labelShown={t.length.label}
        value={session.length ?? 'full'}
        options={SESSION_LENGTHS.map((length) => ({
          value: length,
          label: t.length.option(length, asksOf({ ...session, length }).length),
        }))}
        onChange={(length) => setSessionLength(session, length)}
      />
      {!ended && (
        <button type="button" className="quiet" onClick={onScore}>
          {showsScore ? t.session.hideScore : t.session.showScore}
        </button>
      )}
    </div>
  );
}
