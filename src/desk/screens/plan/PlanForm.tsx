import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { usePartMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { plainName } from '@/profile/names';
import { addStep } from '@/store/planActions';
import { FormField } from '@/ui/FormField';

/** Adds a step to the plan of the client on screen. */
export function PlanForm() {
  const t = usePartMessages('desk');
  const resolver = useMemo(() => {
    const text = z
      .string()
      .check(
        z.overwrite(plainName),
        z.minLength(1, t.plan.problem),
        z.maxLength(LIMITS.stepCharacters, t.plan.problem),
      );
    const due = z.union([z.literal(''), z.iso.date()], t.plan.dayProblem);
    return zodResolver(z.object({ text, due }));
  }, [t]);
  const { register, handleSubmit, reset, setError, formState } = useForm({
    resolver,
    defaultValues: { text: '', due: '' },
  });
  const { errors } = formState;
  const add = handleSubmit(({ text, due }) => {
    const outcome = addStep(text, due || null);
    if (outcome === 'added') return reset();
    setError('text', { message: t.plan.notAdded[outcome] }, { shouldFocus: true });
  });
  return (
    <form className="fields plan-form" noValidate onSubmit={(event) => void add(event)}>
      <FormField label={t.plan.label} problem={errors.text?.message} {...register('text')} />
      <FormField
        label={t.plan.by}
        type="date"
        max="9999-12-31"
        problem={errors.due?.message}
        {...register('due')}
      />
      <button type="submit">{t.plan.add}</button>
    </form>
  );
}
