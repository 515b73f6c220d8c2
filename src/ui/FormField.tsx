import { useId, type InputHTMLAttributes, type TextareaHTMLAttributes } from 'react';

type Native = InputHTMLAttributes<HTMLInputElement> & TextareaHTMLAttributes<HTMLTextAreaElement>;

interface FormFieldProps extends Native {
  label: string;
  hint?: string;
  problem?: string | undefined;
  multiline?: boolean;
  ref?: React.Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** One labelled field of a form, with its hint and what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { label, hint, problem, multiline = false, ...input } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const field = {
    ...input,
    id,
    'aria-invalid': problem !== undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {multiline ? (
        <textarea rows={3} {...field} />
      ) : (
        <input type="text" autoComplete="off" {...field} />
      )}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
