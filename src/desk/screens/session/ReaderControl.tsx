import { useMessages, usePartMessages } from '@/i18n/messages';
import { NumberField } from '@/ui/NumberField';
import { ResetButton } from '@/ui/ResetButton';
import { Slider } from '@/ui/Slider';

interface ReaderControlProps {
  /** Names the control for both of its parts: "Time on Code review, coach". */
  label: string;
  /** Shown above it. */
  name: string;
  value: number;
  /** Null = the base has no such value. */
  base: number | null;
  min: number;
  max: number;
  /** Percent of time: moves in whole points, may lie between. */
  isTime?: boolean;
  /** A value in words. */
  words: (value: number) => string;
  onChange: (value: number) => void;
}

/** One input of one reader, large: slider, number, its meaning, the way back to the base. */
export function ReaderControl(props: ReaderControlProps) {
  const { label, name, value, base, min, max, isTime = false, words, onChange } = props;
  const t = usePartMessages('desk');
  const m = useMessages();
  const shown = isTime ? Math.round(value * 10) / 10 : value;
  return (
    <div className="reader-control">
      <span className="control-label">{name}</span>
      <Slider
        label={label}
        value={value}
        min={min}
        max={max}
        step={isTime ? 'any' : 1}
        valueText={words(shown)}
        onChange={onChange}
      />
      <NumberField
        label={label}
        value={shown}
        min={min}
        max={max}
        step={isTime ? 0.1 : 1}
        {...(isTime && { unit: m.week.percentUnit })}
        problem={isTime ? m.value.numberBetween(min, max) : m.value.wholeNumber(min, max)}
        unclear={m.value.unclear}
        onChange={onChange}
      />
      <span className="slider-ends" aria-hidden="true">
        <span>{words(min)}</span>
        <span>{words(max)}</span>
      </span>
      {!isTime && <span className="level-words">{words(value)}</span>}
      {base !== null && Math.abs(base - value) > 1e-9 && (
        <ResetButton
          label={t.session.resetTo(label, m.value.base(words(base)))}
          onReset={() => onChange(base)}
        >
          {m.value.base(words(base))}
        </ResetButton>
      )}
    </div>
  );
}
