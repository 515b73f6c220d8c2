import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';

/** A first visit shows some role: says so, and asks for the reader's own. */
export function ExampleLine({ onFind }: { onFind: () => void }) {
  const t = useMessages();
  const example = useStore((state) => state.example);
  if (!example) return null;
  return (
    <p className="example-line">
      <span>{t.shell.example}</span>{' '}
      <button type="button" className="primary" aria-haspopup="dialog" onClick={onFind}>
        {t.shell.exampleAsk}
      </button>
    </p>
  );
}
