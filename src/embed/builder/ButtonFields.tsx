import { useFormContext, useWatch } from 'react-hook-form';
import { usePartMessages } from '@/i18n/messages';
import { CTA_CHARACTERS } from '../frame/readers';
import type { BuilderForm } from './choices';
import { TextOption } from './TextOption';

/** The host's one button: its text, counted while it is typed, and its address. */
export function ButtonFields() {
  const t = usePartMessages('builder');
  const { control } = useFormContext<BuilderForm>();
  const cta = useWatch({ control, name: 'cta' });
  const over = cta.trim().length - CTA_CHARACTERS;
  return (
    <>
      <TextOption
        name="cta"
        label={t.cta}
        hint={t.ctaCount(cta.trim().length, CTA_CHARACTERS)}
        {...(over > 0 && { problem: t.ctaTooLong(over) })}
      />
      <TextOption name="ctaUrl" label={t.ctaUrl} />
    </>
  );
}
