import { useEffect, useId, useState } from 'react';
import { REST_MS } from './Slider';

interface NumberFieldProps {
  label: string;
  /** The valid value; what is being typed stays in the field until it is valid. */
  value: number;
  min: number;
  max: number;
  /** 1 = whole numbers only. */
  step?: number;
  /** Said when what is typed is not a number in the range. */
  problem: string;
  unit?: string;
  onChange: (value: number) => void;
}

/** What is typed, and the values that may stand beside it: from before it, and those it gave. */
interface Typed {
  text: string;
  beside: readonly number[];
}

/**
 * A number that is typed beside a slider: keystrokes stay here, valid values go out at once (and may
 * come back a moment later), and a value that changes elsewhere replaces what was typed.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step = 1, problem, unit, onChange } = props;
  const problemId = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  // It has come back: from now on any other value comes from elsewhere.
  if (typed && typed.beside.length > 1 && typed.beside.at(-1) === value) {
    setTyped({ ...typed, beside: [value] });
  }
  const isTyped = typed !== null && typed.beside.includes(value);
  const text = isTyped ? typed.text : String(value);
  const isValid = (number: number) =>
    number >= min && number <= max && (step !== 1 || Number.isInteger(number));
  const invalid = text === '' || !isValid(Number(text));
  const type = (next: string) => {
    const number = Number(next);
    const accepted = next !== '' && isValid(number);
    const beside = isTyped ? typed.beside : [value];
    setTyped({ text: next, beside: accepted ? [...beside, number] : beside });
    if (accepted && number !== beside.at(-1)) onChange(number);
  };
  // A value that does not come back was refused.
  const isOut = typed !== null && typed.beside.length > 1;
  useEffect(() => {
    if (!isOut) return undefined;
    const timer = setTimeout(() => setTyped(null), REST_MS);
    return () => clearTimeout(timer);
  }, [isOut, typed]);
  return (
    <span className="number-field">
      <input
        type="number"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={invalid ? problemId : undefined}
        min={min}
        max={max}
        step={step}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => isOut || setTyped(null)}
      />
      {unit && <span className="unit">{unit}</span>}
      {invalid && (
        <span className="problem" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
