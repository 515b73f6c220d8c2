import type { Judged } from '@/data/schema';
import { lazy } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { sourceNames } from '@/data/sourceNames';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { useStore } from '@/store/store';
import { resetValue, setNote, setValue, valueAt, type ValuePath } from '@/store/valueActions';
import { Disclosure } from '@/ui/Disclosure';
import { NumberField } from '@/ui/NumberField';
import { ResetButton } from '@/ui/ResetButton';
import { Slider } from '@/ui/Slider';

const TextField = lazy(async () => ({ default: (await import('@/ui/TextField')).TextField }));

interface DimensionRowProps {
  path: ValuePath;
  base: Judged;
  min: number;
  max: number;
  /** Does a value carry its sign? */
  signed: boolean;
}

/** One judged dimension: the person's value, its words, the base value with its reason, a note. */
export function DimensionRow({ path, base, min, max, signed }: DimensionRowProps) {
  const t = useMessages();
  const value = useStore((state) => valueAt(state.profile, path));
  const note = useStore((state) => state.profile.notes[path.id] ?? '');
  const own = useStore((state) => isOwnRole(state.role));
  const words = t.dimensions[path.id]!;
  const figure = (number: number) => (signed ? t.format.signed(number) : t.format.upTo(number));
  const level = (number: number) => words.levels[number] ?? '';
  const label = t.value.yours(words.name);
  return (
    <li className="dimension">
      <h3>{words.name}</h3>
      <p className="question">{words.question}</p>
      <div className="control">
        <Slider
          label={label}
          value={value}
          min={min}
          max={max}
          valueText={`${figure(value)}, ${level(value)}`}
          onChange={(next) => setValue(path, next)}
        />
        <NumberField
          label={label}
          value={value}
          min={min}
          max={max}
          problem={t.value.wholeNumber(min, max)}
          onChange={(next) => setValue(path, next)}
        />
        <span className="level-words">{level(value)}</span>
        {!own && value !== base.value && (
          <ResetButton
            label={t.value.reset(words.name, t.value.base(figure(base.value)))}
            onReset={() => resetValue(path)}
          >
            {t.value.base(figure(base.value))}
          </ResetButton>
        )}
      </div>
      <Disclosure summary={t.value.why} about={words.name}>
        {own ? (
          <p>{t.value.ownValue}</p>
        ) : (
          <>
            <p>
              <strong>{t.value.baseIs(figure(base.value), level(base.value))}.</strong>{' '}
              {base.reason}
            </p>
            <p className="hint">
              {t.value.source}: {sourceNames(base.sources)}
            </p>
          </>
        )}
        <TextField
          label={t.value.noteOn(words.name)}
          labelShown={t.value.note}
          value={note}
          min={0}
          max={LIMITS.noteCharacters}
          problem=""
          multiline
          onChange={(text) => setNote(path.id, text)}
        />
      </Disclosure>
    </li>
  );
}
