import type { Judged } from '@/data/schema';
import { lazy } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { resetValue, setValue, valueAt, type ValuePath } from '@/store/valueActions';
import { Disclosure } from '@/ui/Disclosure';
import { NumberField } from '@/ui/NumberField';
import { ResetButton } from '@/ui/ResetButton';
import { Slider } from '@/ui/Slider';

/** Reasons, the names of their sources and the note's form come when they are opened. */
const DimensionReason = lazy(async () => ({
  default: (await import('./DimensionReason')).DimensionReason,
}));

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
        <DimensionReason
          id={path.id}
          base={base}
          baseWords={t.value.baseIs(figure(base.value), level(base.value))}
        />
      </Disclosure>
    </li>
  );
}
