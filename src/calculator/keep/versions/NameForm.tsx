import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { plainName } from '@/profile/names';

interface NameFormProps {
  label: string;
  submit: string;
  value?: string;
  disabled?: boolean;
  onName: (name: string) => void;
  onCancel?: () => void;
}

/** One name to give: typed here, handed on once it is valid and sent. */
export function NameForm(props: NameFormProps) {
  const { label, submit, value = '', disabled = false, onName, onCancel } = props;
  const t = useMessages();
  const problemId = useId();
  const resolver = useMemo(() => {
    const name = z
      .string()
      .check(z.overwrite(plainName), z.minLength(1), z.maxLength(LIMITS.versionNameCharacters));
    return zodResolver(z.object({ name }));
  }, []);
  const { register, handleSubmit, reset, formState } = useForm({
    resolver,
    defaultValues: { name: value },
  });
  const invalid = formState.errors.name !== undefined;
  const send = handleSubmit(({ name }) => {
    onName(name);
    reset({ name: value });
  });
  return (
    <form className="fields name-form" noValidate onSubmit={(event) => void send(event)}>
      <label className="field">
        <span>{label}</span>
        <input
          type="text"
          autoComplete="off"
          autoFocus={onCancel !== undefined}
          aria-invalid={invalid}
          aria-describedby={invalid ? problemId : undefined}
          {...register('name')}
        />
      </label>
      <button type="submit" disabled={disabled}>
        {submit}
      </button>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {t.versions.cancel}
        </button>
      )}
      {invalid && (
        <span className="problem" id={problemId} role="alert">
          {t.versions.nameProblem}
        </span>
      )}
    </form>
  );
}
