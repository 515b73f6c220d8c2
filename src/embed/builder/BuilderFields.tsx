import { useFormContext, useWatch } from 'react-hook-form';
import { usePartMessages } from '@/i18n/messages';
import { FULL_PLACES, THEMES, TONES } from '../frame/options';
import { EVENTS } from '../protocol';
import { SECTIONS } from '../sections';
import { AccentField } from './AccentField';
import { ButtonFields } from './ButtonFields';
import type { BuilderForm } from './choices';
import { MovesField, RoleField } from './RoleFields';
import type { WithRolePicker } from './rolePicker';
import { TextOption } from './TextOption';

/** Everything that can be chosen, each with its problem beside it. */
export function BuilderFields({ rolePicker }: WithRolePicker) {
  const t = usePartMessages('builder');
  return (
    <div className="builder-fields">
      <RoleField rolePicker={rolePicker} />
      <Parts />
      <ButtonFields />
      <Select name="theme" label={t.theme} values={THEMES} words={t.themes} hint={t.themeHint} />
      <AccentField />
      <Select name="tone" label={t.tone} values={TONES} words={t.tones} />
      <MovesField rolePicker={rolePicker} />
      <Events />
      <Select
        name="full"
        label={t.full}
        values={FULL_PLACES}
        words={t.fullPlaces}
        hint={t.fullHint}
      />
    </div>
  );
}

interface SelectProps {
  name: 'theme' | 'tone' | 'full';
  label: string;
  values: readonly string[];
  words: Record<string, string>;
  hint?: string;
}

function Select({ name, label, values, words, hint }: SelectProps) {
  const { problems } = usePartMessages('builder');
  const { register, formState } = useFormContext<BuilderForm>();
  const invalid = formState.errors[name] !== undefined;
  return (
    <div className="text-option">
      <label className="field">
        <span>{label}</span>
        <select aria-invalid={invalid} {...register(name)}>
          {values.map((value) => (
            <option key={value} value={value}>
              {words[value]}
            </option>
          ))}
        </select>
      </label>
      {hint && <span className="hint">{hint}</span>}
      {invalid && (
        <span className="problem" role="alert">
          {problems[name]}
        </span>
      )}
    </div>
  );
}

function Parts() {
  const t = usePartMessages('builder');
  const { control, register, formState } = useFormContext<BuilderForm>();
  const shows = useWatch({ control, name: 'shows' });
  return (
    <>
      <fieldset className="choice-field">
        <legend>{t.shows}</legend>
        {(['short', 'parts'] as const).map((value) => (
          <label key={value}>
            <input type="radio" value={value} {...register('shows')} /> {t.showing[value]}
          </label>
        ))}
      </fieldset>
      {shows === 'parts' && (
        <fieldset className="choice-field">
          <legend>{t.sections}</legend>
          {SECTIONS.map((section) => (
            <label key={section}>
              <input type="checkbox" value={section} {...register('sections')} />{' '}
              {t.sectionNames[section]}
            </label>
          ))}
          {formState.errors.sections && (
            <span className="problem" role="alert">
              {t.problems.sections}
            </span>
          )}
        </fieldset>
      )}
    </>
  );
}

function Events() {
  const t = usePartMessages('builder');
  const { control, register } = useFormContext<BuilderForm>();
  const events = useWatch({ control, name: 'events' });
  return (
    <>
      <fieldset className="choice-field">
        <legend>{t.events}</legend>
        {EVENTS.map((event) => (
          <label key={event}>
            <input type="checkbox" value={event} {...register('events')} /> {t.eventNames[event]}
          </label>
        ))}
        <p className="hint">{t.eventsHint}</p>
      </fieldset>
      {events.length > 0 && <TextOption name="origin" label={t.origin} hint={t.originHint} />}
    </>
  );
}
