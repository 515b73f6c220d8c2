import { useFormContext, useWatch } from 'react-hook-form';
import { usePartMessages } from '@/i18n/messages';
import { READABLE, usedAccent, type Scheme } from '../frame/accent';
import { readAccent } from '../frame/readers';
import type { BuilderForm } from './choices';
import { TextOption } from './TextOption';

/** Where the colour field stands before a colour is chosen: the product's own accent. */
const OWN = '#1f5f7a';

const THEMES: readonly Scheme[] = ['light', 'dark'];

/** The brand's colour, typed or picked, and what becomes of it in both themes, with the reason. */
export function AccentField() {
  const t = usePartMessages('builder');
  const { control, setValue } = useFormContext<BuilderForm>();
  const wanted = readAccent(useWatch({ control, name: 'accent' }));
  const picker = (
    <input
      type="color"
      className="colour"
      aria-label={t.accentPick}
      value={wanted ?? OWN}
      onChange={(event) =>
        setValue('accent', event.target.value.slice(1), { shouldValidate: true })
      }
    />
  );
  return (
    <div>
      <TextOption name="accent" label={t.accent} beside={picker} />
      {wanted && (
        <div className="accent-use">
          <p className="hint">{t.accentTyped(wanted)}</p>
          {THEMES.map((scheme) => (
            <AccentUse key={scheme} wanted={wanted} scheme={scheme} />
          ))}
        </div>
      )}
    </div>
  );
}

function AccentUse({ wanted, scheme }: { wanted: string; scheme: Scheme }) {
  const t = usePartMessages('builder');
  const { accent, fill, onFill, wantedContrast } = usedAccent(wanted, scheme);
  const isDarkInk = onFill === '#000000';
  return (
    <div className="accent-sample" data-theme={scheme}>
      <p>
        <strong>{t.accentUse[scheme]}</strong>{' '}
        <span
          className="sample-button"
          style={{ background: fill, color: onFill, borderColor: accent }}
        >
          {t.accentButton}
        </span>{' '}
        <span className="sample-link" style={{ color: accent }}>
          {t.accentText}
        </span>
      </p>
      <p>
        {accent === wanted ? t.accentSame : t.accentChanged(accent, wantedContrast, READABLE)}{' '}
        {isDarkInk ? t.accentDarkInk : t.accentLightInk}
      </p>
    </div>
  );
}
