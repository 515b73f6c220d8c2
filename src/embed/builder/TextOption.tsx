import { useState, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { usePartMessages } from '@/i18n/messages';
import type { BuilderForm } from './choices';
import { MEND, type Mendable } from './mend';

interface TextOptionProps {
  name: 'accent' | 'cta' | 'ctaUrl' | 'origin';
  label: string;
  hint?: string;
  /** What is wrong, where that can be said better than in general. */
  problem?: string;
  /** Stands in one line with the field. */
  beside?: ReactNode;
}

/** One text, with what is wrong with it or what was put right. A text is never cut. */
export function TextOption({ name, label, hint, problem, beside }: TextOptionProps) {
  const t = usePartMessages('builder');
  const { register, formState, setValue } = useFormContext<BuilderForm>();
  const [isMended, setMended] = useState(false);
  const invalid = formState.errors[name] !== undefined;
  const mend = (text: string) => {
    const better = isMendable(name) ? MEND[name](text) : text;
    setMended(better !== text);
    if (better !== text) setValue(name, better, { shouldValidate: true });
  };
  const described = [invalid && 'problem', hint && 'hint'].filter(Boolean);
  return (
    <div className="text-option">
      <label className="field">
        <span>{label}</span>
        <input
          type="text"
          aria-invalid={invalid}
          aria-describedby={described.map((part) => `${name}-${part}`).join(' ') || undefined}
          {...register(name, {
            onChange: () => setMended(false),
            onBlur: (event: { target: HTMLInputElement }) => mend(event.target.value),
          })}
        />
      </label>
      {beside}
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {invalid && (
        <span className="problem" id={`${name}-problem`} role="alert">
          {problem ?? t.problems[name]}
        </span>
      )}
      <span role="status" className="hint">
        {isMended && isMendable(name) && t.mended[name]}
      </span>
    </div>
  );
}

const isMendable = (name: string): name is Mendable => Object.hasOwn(MEND, name);
