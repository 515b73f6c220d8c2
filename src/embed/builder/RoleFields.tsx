import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { indexEntry, roleIndex } from '@/data/library';
import { usePartMessages } from '@/i18n/messages';
import { MOST_MOVES } from '../frame/readers';
import type { BuilderForm } from './choices';
import { MovesShown } from './MovesShown';
import type { WithRolePicker } from './rolePicker';

const byTitle = [...roleIndex].sort((a, b) => a.title.localeCompare(b.title));

const titleOf = (id: string): string => indexEntry(id)?.title ?? id;

/** A link to a preview may name roles that are not there (any more). */
function Problem({ name }: { name: 'role' | 'moves' }) {
  const { problems } = usePartMessages('builder');
  return (
    <p className="problem" role="alert">
      {problems[name]}
    </p>
  );
}

/** The role that the embed begins with: found by any title, or picked from all of them. */
export function RoleField({ rolePicker: RolePicker }: WithRolePicker) {
  const t = usePartMessages('builder');
  const { control, register, setValue, formState } = useFormContext<BuilderForm>();
  const role = useWatch({ control, name: 'role' });
  const [chosen, setChosen] = useState(0);
  return (
    <fieldset className="role-choice">
      <legend>{t.role}</legend>
      <RolePicker
        key={chosen}
        takesFocus={chosen > 0}
        onChoose={({ id }) => {
          setValue('role', id);
          setChosen(chosen + 1);
        }}
      />
      <label className="field">
        <span>{t.rolesList}</span>
        <select {...register('role')}>
          <option value="">{t.roleFirst}</option>
          {byTitle.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p className="hint" role="status">
        {t.roleNow(role === '' ? t.roleFirst : titleOf(role))}
      </p>
      {formState.errors.role && <Problem name="role" />}
      <label className="tick">
        <input type="checkbox" {...register('lock')} /> {t.lock}
      </label>
    </fieldset>
  );
}

/** Roles that the host would like to suggest; which of them are shown is the method's business. */
export function MovesField({ rolePicker: RolePicker }: WithRolePicker) {
  const t = usePartMessages('builder');
  const { control, setValue, formState } = useFormContext<BuilderForm>();
  const moves = useWatch({ control, name: 'moves' });
  const role = useWatch({ control, name: 'role' });
  const [touched, setTouched] = useState(false);
  const choose = (ids: string[]) => {
    setTouched(true);
    setValue('moves', [...new Set(ids)], { shouldValidate: true });
  };
  return (
    <fieldset className="role-choice">
      <legend>{t.moves}</legend>
      <p className="hint">{t.movesHint(MOST_MOVES)}</p>
      <ul className="chosen-moves">
        {moves.map((id) => (
          <li key={id}>
            {titleOf(id)}{' '}
            <button
              type="button"
              className="reset"
              onClick={() => choose(moves.filter((each) => each !== id))}
            >
              {t.removeMove(titleOf(id))}
            </button>
          </li>
        ))}
      </ul>
      <MovesShown role={role} named={moves} />
      {formState.errors.moves && <Problem name="moves" />}
      {moves.length < MOST_MOVES ? (
        <RolePicker
          key={moves.join()}
          takesFocus={touched}
          onChoose={({ id }) => choose([...moves, id])}
        />
      ) : (
        <p className="hint">{t.movesFull(MOST_MOVES)}</p>
      )}
    </fieldset>
  );
}
