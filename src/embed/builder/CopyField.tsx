import { useId, useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { copyText } from '@/ui/copyText';

interface CopyFieldProps {
  label: string;
  hint?: string;
  button: string;
  text: string;
  /** What has to be put right first: there is nothing to copy that would leave out a choice. */
  missing?: readonly string[];
}

/** A text to take along: a button that copies it, and the text itself should that fail. */
export function CopyField({ label, hint, button, text, missing = [] }: CopyFieldProps) {
  const t = usePartMessages('builder');
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copy = async () => {
    setCopied(null); // the same words again would not be spoken
    setCopied({ text, done: await copyText(text) });
  };
  if (missing.length > 0) return <NotReady label={label} button={button} missing={missing} />;
  // What was copied before the last change is not what stands there now.
  const outcome = copied?.text === text ? (copied.done ? t.copied : t.copyFailed) : '';
  return (
    <div className="copy-field">
      <label className="field">
        <span>{label}</span>
        <textarea
          readOnly
          rows={text.length > 150 ? 5 : 2}
          value={text}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      </label>
      {hint && <p className="hint">{hint}</p>}
      <button type="button" onClick={() => void copy()}>
        {button}
      </button>{' '}
      <span role="status">{outcome}</span>
    </div>
  );
}

interface NotReadyProps {
  label: string;
  button: string;
  missing: readonly string[];
}

function NotReady({ label, button, missing }: NotReadyProps) {
  const t = usePartMessages('builder');
  const id = useId();
  return (
    <div className="copy-field" role="group" aria-label={label}>
      <p className="copy-label">{label}</p>
      <div id={id} className="problem">
        {t.notReady}
        <ul>
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <button type="button" disabled aria-describedby={id}>
        {button}
      </button>
    </div>
  );
}
