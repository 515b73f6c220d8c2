import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { DESK_LIMITS } from '@/desk/rows/limits';
import type { Session } from '@/desk/rows/model';
import { usePartMessages } from '@/i18n/messages';
import { addGoal, removeGoal, tickGoal } from '@/desk/state/sessionActions';
import { FormField } from '@/ui/FormField';
import { CheckBox } from '@/ui/CheckBox';

/** What was agreed in a session: add, tick, remove. */
export function SessionGoals({ session }: { session: Session }) {
  const t = usePartMessages('desk');
  const resolver = useMemo(() => {
    const text = z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t.goals.problem),
        z.maxLength(DESK_LIMITS.goalCharacters, t.goals.problem),
      );
    return zodResolver(z.object({ text }));
  }, [t]);
  const { register, handleSubmit, reset, formState } = useForm({
    resolver,
    defaultValues: { text: '' },
  });
  const add = handleSubmit(({ text }) => {
    addGoal(session.id, text);
    reset();
  });
  return (
    <>
      <ul className="goals">
        {session.goals.map(({ id, text, doneAt }) => (
          <li key={id}>
            <CheckBox checked={doneAt !== null} onChange={(done) => tickGoal(session.id, id, done)}>
              {text}
            </CheckBox>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={t.goals.remove(text)}
              onClick={() => removeGoal(session.id, id)}
            >
              {t.goals.removeShort}
            </button>
          </li>
        ))}
      </ul>
      {session.goals.length < DESK_LIMITS.goals && (
        <form className="fields" noValidate onSubmit={(event) => void add(event)}>
          <FormField
            label={t.goals.label}
            problem={formState.errors.text?.message}
            {...register('text')}
          />
          <button type="submit">{t.goals.add}</button>
        </form>
      )}
    </>
  );
}
