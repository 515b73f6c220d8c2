import { useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { copyText } from '@/ui/copyText';

interface CopyFieldProps {
  label: string;
  hint?: string;
  button: string;
  text: string;
}

/** A text to take along: a button that copies it, and the text itself should that fail. */
export function CopyField({ label, hint, button, text }: CopyFieldProps) {
  const t = usePartMessages('builder');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'copyFailed');
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
      <span role="status">{outcome && t[outcome]}</span>
    </div>
  );
}
