import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

interface TextFieldProps {
  label: string;
  labelShown?: string;
  value: string;
  /** Fewest and most characters. */
  min: number;
  max: number;
  problem: string;
  multiline?: boolean;
  onChange: (value: string) => void;
}

/** Blanks, controls and characters of no width alone say nothing. */
const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\s\u2800]/u;

/** They would turn the words after them around, ours too. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text that is typed: keystrokes stay in the form, valid values go out at once. */
export function TextField(props: TextFieldProps) {
  const { label, labelShown, value, min, max, problem, multiline = false, onChange } = props;
  const problemId = useId();
  const resolver = useMemo(() => {
    const schema = z.string().check(
      z.overwrite((text) => text.replace(TURNING, '')),
      z.minLength(min),
      z.maxLength(max),
      z.refine((text) => min === 0 || SEEN.test(text)),
    );
    return zodResolver(z.object({ value: schema }));
  }, [min, max]);
  const { register, handleSubmit, formState } = useForm({
    mode: 'onChange',
    resolver,
    values: { value },
  });
  const invalid = formState.errors.value !== undefined;
  const commit = handleSubmit((valid) => onChange(valid.value));
  const field = {
    'aria-label': label,
    'aria-invalid': invalid,
    'aria-describedby': invalid ? problemId : undefined,
    ...register('value', { onChange: () => void commit() }),
  };
  return (
    <label className="field">
      {labelShown && <span>{labelShown}</span>}
      {multiline ? (
        <textarea rows={2} maxLength={max} {...field} />
      ) : (
        <input type="text" {...field} />
      )}
      {invalid && (
        <span className="problem" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </label>
  );
}
