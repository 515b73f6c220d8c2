import { useFieldArray, useFormContext } from 'react-hook-form';
import { useMessages } from '@/i18n/messages';
import { emptyTask, OWN_TASKS, type OwnRoleValues } from './ownRoleSchema';

/** Five to nine tasks with their share of the week and their AI score. */
export function OwnTasks() {
  const t = useMessages();
  const { control, register, formState } = useFormContext<OwnRoleValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'tasks' });
  const problems = formState.errors.tasks;
  return (
    <fieldset>
      <legend>{t.find.tasksLegend(OWN_TASKS.least, OWN_TASKS.most)}</legend>
      <p className="hint">{t.find.tasksHint}</p>
      {fields.map((field, index) => {
        const problem = problems?.[index];
        const words = problem?.name?.message ?? problem?.time?.message ?? problem?.score?.message;
        const number = t.format.upTo(index + 1);
        return (
          <div className="own-task" key={field.id}>
            <input
              type="text"
              aria-label={t.find.taskName(number)}
              placeholder={t.find.taskName(number)}
              aria-invalid={problem?.name !== undefined}
              {...register(`tasks.${index}.name`)}
            />
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              aria-label={t.find.taskTime(number)}
              aria-invalid={problem?.time !== undefined}
              {...register(`tasks.${index}.time`)}
            />
            <select
              aria-label={t.find.taskScore(number)}
              {...register(`tasks.${index}.score`, {
                setValueAs: (text: string | number | null) =>
                  text === '' || text === null ? null : Number(text),
              })}
            >
              <option value="">{t.find.unknown}</option>
              {Object.entries(t.scoreLevels).map(([score, level]) => (
                <option key={score} value={score}>
                  {`${score}: ${level}`}
                </option>
              ))}
            </select>
            {fields.length > OWN_TASKS.least && (
              <button
                type="button"
                aria-label={t.find.removeTask(number)}
                onClick={() => remove(index)}
              >
                ×
              </button>
            )}
            {words && (
              <p className="problem" role="alert">
                {words}
              </p>
            )}
          </div>
        );
      })}
      {fields.length < OWN_TASKS.most && (
        <button type="button" onClick={() => append(emptyTask())}>
          {t.find.addTask}
        </button>
      )}
    </fieldset>
  );
}
