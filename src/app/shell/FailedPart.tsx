import { useMessages } from '@/i18n/messages';

/** Stands in the place of a part that could not be loaded or shown. */
export function FailedPart({ again }: { again: () => void }) {
  const t = useMessages();
  return (
    <div className="callout" role="alert">
      <p>{t.app.failed}</p>
      <button type="button" onClick={again}>
        {t.app.again}
      </button>
    </div>
  );
}
