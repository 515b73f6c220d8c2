import { useId, useState } from 'react';

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

/**
 * A number that is typed beside a slider: keystrokes stay here, valid values go out at once, and a
 * value that changes elsewhere replaces what was typed.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step = 1, problem, unit, onChange } = props;
  const problemId = useId();
  const [typed, setTyped] = useState({ text: String(value), forValue: value });
  const text = typed.forValue === value ? typed.text : String(value);
  const isValid = (number: number) =>
    number >= min && number <= max && (step !== 1 || Number.isInteger(number));
  const invalid = text === '' || !isValid(Number(text));
  const type = (next: string) => {
    const number = Number(next);
    const accepted = next !== '' && isValid(number);
    setTyped({ text: next, forValue: accepted ? number : value });
    if (accepted && number !== value) onChange(number);
  };
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
        onBlur={() => setTyped({ text: String(value), forValue: value })}
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
