import { useFormContext } from 'react-hook-form';
import { DIMENSION_GROUPS, GROUP_NAMES, GROWTH } from '@/engine';
import { useMessages } from '@/i18n/messages';
import type { OwnRoleValues } from './ownRoleSchema';

const QUESTIONS = [
  ...GROUP_NAMES.map((group) => {
    const { ids, min, max } = DIMENSION_GROUPS[group];
    return { group, ids: ids as readonly string[], min, max };
  }),
  { group: 'growth' as const, ids: ['growth'], ...GROWTH },
];

/** One question per dimension, answered with its level words. */
export function DimensionQuestions() {
  const t = useMessages();
  const { register } = useFormContext<OwnRoleValues>();
  return QUESTIONS.map(({ group, ids, min, max }) => (
    <fieldset key={group}>
      <legend>{t.groups[group]}</legend>
      <div className="questions">
        {ids.map((id) => {
          const words = t.dimensions[id]!;
          const levels = Array.from({ length: max - min + 1 }, (_, step) => min + step);
          return (
            <label className="field" key={id}>
              <span>{words.question}</span>
              <select {...register(`levels.${id}`)}>
                <option value="">{t.find.unknown}</option>
                {levels.map((level) => (
                  <option key={level} value={level}>
                    {words.levels[level]}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </div>
    </fieldset>
  ));
}
