import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useShows } from './everything';
import { parseNumber } from './parseNumber';
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
  /** Said when it could mean two numbers ("1,000"); otherwise the problem is. */
  unclear?: string;
  unit?: string;
  onChange: (value: number) => void;
}

/** What is typed, and the values that may stand beside it: from before it, and those it gave. */
interface Typed {
  text: string;
  beside: readonly number[];
  /** The value from before the first key: what is typed further on may turn out to be no number. */
  start: number;
  /** When the last key was. */
  at: number;
}

/** A valid number that has stood so long was meant, whatever is typed after it. */
const MEANT_MS = 1000;

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
  const [typed, setTyped] = useState<Typed | null>(null);
  // Why what was typed did not count, after the field went back to the value that does.
  const [refused, setRefused] = useState<{ sentence: string; value: number } | null>(null);
  // It has come back: from now on any other value comes from elsewhere.
  if (typed && typed.beside.length > 1 && typed.beside.at(-1) === value) {
    setTyped({ ...typed, beside: [value] });
  }
  const isTyped = typed !== null && typed.beside.includes(value);
  const text = isTyped ? typed.text : String(value);
  const read = parseNumber(text);
  const isValid = (number: number | 'unclear' | null): number is number =>
    typeof number === 'number' &&
    number >= min &&
    number <= max &&
    (step !== 1 || Number.isInteger(number));
  const invalid = isTyped && !isValid(read);
  const type = (next: string) => {
    const now = performance.now();
    const goesOn = isTyped && (invalid || now - typed.at < MEANT_MS);
    const start = goesOn ? typed.start : value;
    const beside = isTyped ? typed.beside : [value];
    const number = parseNumber(next);
    const counts = isValid(number) ? number : start;
    const known = counts === beside.at(-1);
    setRefused(null);
    setTyped({ text: next, start, at: now, beside: known ? beside : [...beside, counts] });
    if (!known) onChange(counts);
  };
  const stepBy = (event: KeyboardEvent) => {
    const steps = STEP_OF_KEY[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = isValid(read) ? read : value;
    const to = Math.round((from + steps * step) * 1e6) / 1e6;
    type(String(Math.min(max, Math.max(min, to))));
  };
  // A value that does not come back was refused.
  const isOut = typed !== null && typed.beside.length > 1;
  useEffect(() => {
    if (!isOut) return undefined;
    const timer = setTimeout(() => setTyped(null), REST_MS);
    return () => clearTimeout(timer);
  }, [isOut, typed]);
  const why = read === 'unclear' ? unclear : problem;
  const said = invalid ? why : refused?.value === value ? refused.sentence : null;
  const leave = () => {
    if (invalid) setRefused({ sentence: why, value: typed.start });
    if (!isOut || invalid) setTyped(null);
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
