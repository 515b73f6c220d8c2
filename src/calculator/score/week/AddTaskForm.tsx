import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { TASK_SCORE } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { plainName } from '@/profile/names';
import { addTask } from '@/store/weekActions';
import { parseNumber } from '@/ui/parseNumber';

/** A number as it was typed; NaN for what is none, which the form then names. */
const readNumber = (typed: unknown) => {
  const number = parseNumber(String(typed));
  return typeof number === 'number' ? number : NaN;
};

const EMPTY = { name: '', timePercent: 10, score: 2 };

function useTaskSchema() {
  const t = useMessages();
  return useMemo(() => {
    const between = (min: number, max: number, problem: string) =>
      z.number(problem).check(z.gte(min, problem), z.lte(max, problem));
    const { min, max } = TASK_SCORE;
    const name = t.week.addNameProblem;
    return z.object({
      name: z
        .string()
        .check(
          z.overwrite(plainName),
          z.minLength(1, name),
          z.maxLength(LIMITS.nameCharacters, name),
        ),
      timePercent: between(0.1, 100, t.value.numberBetween(0.1, 100)),
      score: between(min, max, t.value.wholeNumber(min, max)).check(
        z.int(t.value.wholeNumber(min, max)),
      ),
    });
  }, [t]);
}

/** Adds a task of one's own to the week. */
export function AddTaskForm() {
  const t = useMessages();
  const id = useId();
  const resolver = zodResolver(useTaskSchema());
  const { register, handleSubmit, reset, formState } = useForm({ resolver, defaultValues: EMPTY });
  const submit = handleSubmit(({ name, timePercent, score }) => {
    addTask(name, timePercent, score);
    reset();
  });
  const fields = [
    { name: 'name', label: t.week.addName, inputMode: 'text' },
    { name: 'timePercent', label: t.week.addTime, inputMode: 'decimal' },
    { name: 'score', label: t.week.addScore, inputMode: 'numeric' },
  ] as const;
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      {fields.map(({ name, label, ...input }) => {
        const problem = formState.errors[name]?.message;
        return (
          <label className="field" key={name}>
            <span>{label}</span>
            <input
              type="text"
              autoComplete="off"
              {...input}
              aria-invalid={problem !== undefined}
              aria-describedby={problem ? `${id}-${name}` : undefined}
              {...register(name, name === 'name' ? {} : { setValueAs: readNumber })}
            />
            {problem && (
              <span className="problem" id={`${id}-${name}`} role="alert">
                {problem}
              </span>
            )}
          </label>
        );
      })}
      <button type="submit">{t.week.add}</button>
    </form>
  );
}
