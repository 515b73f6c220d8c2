import { useState } from 'react';
import { DESK_LIMITS } from '@/desk/rows/limits';
import type { Session } from '@/desk/rows/model';
import { usePartMessages } from '@/i18n/messages';
import { setSessionNotes } from '@/desk/state/sessionActions';
import { TextField } from '@/ui/TextField';

/** Notes on the conversation: out of sight on a shared screen until somebody asks for them. */
export function CoachNotes({ session }: { session: Session }) {
  const t = usePartMessages('desk');
  const [shown, setShown] = useState(false);
  return (
    <div className="coach-notes">
      <button
        type="button"
        className="quiet"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? t.session.hideNotes : t.session.showNotes}
      </button>
      {shown && (
        <TextField
          label={t.session.notes}
          labelShown={t.session.notes}
          value={session.notes}
          min={0}
          max={DESK_LIMITS.notesCharacters}
          problem=""
          multiline
          onChange={(notes) => setSessionNotes(session.id, notes)}
        />
      )}
    </div>
  );
}
