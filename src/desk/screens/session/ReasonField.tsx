import { useId } from 'react';
import { DESK_LIMITS } from '@/desk/rows/limits';
import type { InputPath, Work } from '@/desk/rows/model';
import { inputName } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { setReason } from '@/desk/state/readingActions';
import { taskNameIn } from '@/desk/state/questions';

interface ReasonFieldProps {
  work: Work;
  path: InputPath;
  /** It was tried to go on without: from then on it says what is wrong. */
  insist?: boolean;
}

/** Why an input differs from the base: a field that waits, until a session is to be finished. */
export function ReasonField({ work, path, insist = false }: ReasonFieldProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const id = useId();
  const reason = work.reasons[path] ?? '';
  const missing = insist && reason.trim() === '';
  const name = inputName(m, path, (task) => taskNameIn(work, task));
  return (
    <div className="field reason-field">
      <label htmlFor={id}>{t.session.reasonFor(name)}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={DESK_LIMITS.reasonCharacters}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-problem` : undefined}
        value={reason}
        onChange={(event) => setReason(path, event.target.value)}
      />
      {missing && (
        <span className="problem" id={`${id}-problem`}>
          {t.session.reasonMissing}
        </span>
      )}
    </div>
  );
}
