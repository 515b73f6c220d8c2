import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMessages, type Messages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { plainName } from '@/profile/names';
import { FormField } from '@/ui/FormField';

const stepSchema = (t: Messages) =>
  z.object({
    text: z
      .string()
      .check(
        z.overwrite(plainName),
        z.minLength(1, t.plan.wordsProblem),
        z.maxLength(LIMITS.stepCharacters, t.plan.wordsProblem),
      ),
    due: z.union([z.literal(''), z.iso.date()], t.plan.dateProblem),
  });

interface StepFormProps {
  submit: string;
  /** The words that a step has; a new one has none, and asks for a day too. */
  value?: string;
  /** Gives back what is wrong, if anything is. */
  onStep: (text: string, due: string | null) => string | undefined;
  onCancel?: () => void;
}

/** A step in the person's own words. */
export function StepForm({ submit, value, onStep, onCancel }: StepFormProps) {
  const t = useMessages();
  const resolver = useMemo(() => zodResolver(stepSchema(t)), [t]);
  const { register, handleSubmit, reset, setError, formState } = useForm({
    resolver,
    defaultValues: { text: value ?? '', due: '' },
  });
  const { errors } = formState;
  const send = handleSubmit(({ text, due }) => {
    const problem = onStep(text, due || null);
    if (problem) setError('text', { message: problem }, { shouldFocus: true });
    else reset();
  });
  return (
    <form className="fields step-form" noValidate onSubmit={(event) => void send(event)}>
      <FormField
        label={t.plan.words}
        problem={errors.text?.message}
        autoFocus={onCancel !== undefined}
        {...register('text')}
      />
      {value === undefined && (
        <FormField
          label={t.plan.by}
          type="date"
          max="9999-12-31"
          problem={errors.due?.message}
          {...register('due')}
        />
      )}
      <button type="submit">{submit}</button>
      {onCancel && (
        <button type="button" className="quiet" onClick={onCancel}>
          {t.plan.cancel}
        </button>
      )}
    </form>
  );
}
