import { useFormContext } from 'react-hook-form';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { usePartMessages } from '@/i18n/messages';
import { roleIndex } from '@/data/library';
import sectors from '@/data/sectors.json';
import { CTA_CHARACTERS, THEMES } from '../frame/options';
import { EVENTS } from '../protocol';
import { SECTIONS } from '../sections';
import type { BuilderForm } from './choices';

const bySector = sectors.map(({ id, name }) => ({
  id,
  name,
  roles: roleIndex
    .filter((role) => role.sector === id)
    .sort((a, b) => a.title.localeCompare(b.title)),
}));

/** Everything that can be chosen, each with its problem beside it. */
export function BuilderFields() {
  const t = usePartMessages('builder');
  const { register } = useFormContext<BuilderForm>();
  return (
    <div className="builder-fields">
      <label className="field">
        <span>{t.role}</span>
        <select {...register('role')}>
          <option value="">{t.roleFirst}</option>
          {bySector.map(({ id, name, roles }) => (
            <optgroup key={id} label={name}>
              {roles.map((role) => (
                <option key={role.id} value={role.id}>
                  {role.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" {...register('lock')} /> {t.lock}
      </label>
      <label className="field">
        <span>{t.theme}</span>
        <select {...register('theme')}>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <TextOption name="accent" label={t.accent} />
      <fieldset className="choice-field">
        <legend>{t.sections}</legend>
        {SECTIONS.map((section) => (
          <label key={section}>
            <input type="checkbox" value={section} {...register('sections')} />{' '}
            {t.sectionNames[section]}
          </label>
        ))}
      </fieldset>
      <TextOption name="cta" label={t.cta} maxLength={CTA_CHARACTERS} />
      <TextOption name="ctaUrl" label={t.ctaUrl} />
      <fieldset className="choice-field">
        <legend>{t.events}</legend>
        {EVENTS.map((event) => (
          <label key={event}>
            <input type="checkbox" value={event} {...register('events')} /> {t.eventNames[event]}
          </label>
        ))}
        <p className="hint">{t.eventsHint}</p>
      </fieldset>
      <TextOption name="origin" label={t.origin} />
    </div>
  );
}

interface TextOptionProps {
  name: 'accent' | 'cta' | 'ctaUrl' | 'origin';
  label: string;
  maxLength?: number;
}

function TextOption({ name, label, maxLength }: TextOptionProps) {
  const { problems } = useEmbedMessages();
  const { register, formState } = useFormContext<BuilderForm>();
  const invalid = formState.errors[name] !== undefined;
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        maxLength={maxLength}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${name}-problem` : undefined}
        {...register(name)}
      />
      {invalid && (
        <span className="problem" id={`${name}-problem`} role="alert">
          {problems[name]}
        </span>
      )}
    </label>
  );
}
