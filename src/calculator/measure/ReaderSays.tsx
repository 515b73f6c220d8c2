import { usePartMessages } from '@/i18n/messages';
import type { Reader } from './useReader';

/** How far reading is, how to stop it, and what went wrong. */
export function ReaderSays({ reader: { status, cancel } }: { reader: Reader }) {
  const t = usePartMessages('measure');
  return (
    <div className="reader-says">
      {status.kind === 'reading' && (
        <>
          <progress value={status.share} aria-label={t.reading(status.share)} />{' '}
          <button type="button" className="quiet" onClick={cancel}>
            {t.cancel}
          </button>
        </>
      )}
      <p role="status">
        {status.kind === 'reading' && t.reading(status.share)}
        {status.kind === 'cancelled' && t.cancelled}
      </p>
      {status.kind === 'failed' && (
        <p className="problem" role="alert">
          {t.problems[status.problem]}
        </p>
      )}
    </div>
  );
}
