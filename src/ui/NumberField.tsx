import { useId, useState, type KeyboardEvent } from 'react';
import { useShows } from './everything';
import { parseNumber } from './parseNumber';
import { useAhead } from './useAhead';

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
  /** Said when it could mean two numbers ("1,000"); otherwise the problem is. */
  unclear?: string;
  unit?: string;
  onChange: (value: number) => void;
}

/** What is typed in one go, until the field is left. */
interface Typed {
  text: string;
  /** The value it gave: the one from before it where it is no number. */
  gave: number;
  /** The value from before the first key: what is typed further on may turn out to be no number. */
  start: number;
}

/** Keypads of phones: digits alone have no minus on some. */
const keypad = (min: number, step: number) =>
  min < 0 ? 'text' : step === 1 ? 'numeric' : 'decimal';

const STEP_OF_KEY: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A number that is typed: a text field with a number's keys and keypad, so that no wheel changes it
 * and both decimal signs are read. Valid values go out at once (and may come back a moment later); the
 * beginning of something that is no number does not stay. A value that changes elsewhere replaces what
 * was typed.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step = 1, problem, unclear = problem, unit, onChange } = props;
  const problemId = useId();
  const { put: typed, isOnItsWay, setPut: setTyped } = useAhead<Typed>();
  // Why what was typed did not count, after the field went back to the value that does.
  const [refused, setRefused] = useState<{ sentence: string; value: number } | null>(null);
  // Another value than it gave: that was refused, or comes from elsewhere.
  const isTyped = typed !== null && (isOnItsWay || typed.gave === value);
  if (typed && !isTyped) setTyped(null);
  const text = isTyped ? typed.text : String(value);
  const read = parseNumber(text);
  const isValid = (number: number | 'unclear' | null): number is number =>
    typeof number === 'number' &&
    number >= min &&
    number <= max &&
    (step !== 1 || Number.isInteger(number));
  const invalid = isTyped && !isValid(read);
  const type = (next: string) => {
    const start = isTyped ? typed.start : value;
    const before = isTyped ? typed.gave : value;
    const number = parseNumber(next);
    const gave = isValid(number) ? number : start;
    setRefused(null);
    setTyped({ text: next, start, gave });
    if (gave !== before) onChange(gave);
  };
  const stepBy = (event: KeyboardEvent) => {
    const steps = STEP_OF_KEY[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = isValid(read) ? read : value;
    const to = Math.round((from + steps * step) * 1e6) / 1e6;
    type(String(Math.min(max, Math.max(min, to))));
  };
  const why = read === 'unclear' ? unclear : problem;
  const said = invalid ? why : refused?.value === value ? refused.sentence : null;
  const leave = () => {
    if (invalid) setRefused({ sentence: why, value: typed.start });
    setTyped(null);
  };
  if (useShows() === 'open') return <span>{unit ? `${text} ${unit}` : text}</span>;
  return (
    <span className="number-field">
      <input
        type="text"
        role="spinbutton"
        inputMode={keypad(min, step)}
        autoComplete="off"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-invalid={invalid}
        aria-describedby={said === null ? undefined : problemId}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={stepBy}
        onBlur={leave}
      />
      {unit && <span className="unit">{unit}</span>}
      {said !== null && (
        <span className="problem" id={problemId} role="alert">
          {said}
        </span>
      )}
    </span>
  );
}
