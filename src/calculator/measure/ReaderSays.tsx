import { usePartMessages } from '@/i18n/messages';
import { QuickQuestion } from '@/ui/QuickQuestion';
import type { ReadKind } from './readRequest';
import type { Reader } from './useReader';

/** How far reading is, how to stop it, what is asked first, and what went wrong. */
export function ReaderSays<K extends ReadKind>({ reader }: { reader: Reader<K> }) {
  const { status, cancel, chooseEncoding } = reader;
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
      {status.kind === 'asks' && (
        <QuickQuestion
          question={t.letters.ask}
          otherwise={t.letters.none}
          answers={status.choices.map(({ encoding, names }) => ({
            value: encoding,
            label: t.letters.choice(t.letters.encodings[encoding], names),
          }))}
          onAnswer={chooseEncoding}
        />
      )}
      {status.kind === 'failed' && (
        <p className="problem" role="alert">
          {t.problems[status.problem]}
        </p>
      )}
    </div>
  );
}
