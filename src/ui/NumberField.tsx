import { useEffect, useId, type KeyboardEvent } from 'react';
import { useShows } from './everything';
import { beforeLeaving } from './beforeLeaving';
import { readNumber, type NumberRange } from './readNumber';
import { useAhead } from './useAhead';

interface NumberFieldProps extends NumberRange {
  label: string;
  /** The right value; what is being typed stands in the field until it is left. */
  value: number;
  /** Said when what is typed is not a number in the range. */
  problem: string;
  /** Said when it could mean two numbers ("1,000"). */
  unclear: string;
  unit?: string;
  onChange: (value: number) => void;
}

/** What is typed in one go. */
interface Typed {
  text: string;
  /** The value that went out last: the one from before the first key while none did. */
  gave: number;
  /** The value from before the first key: what is typed further on may turn out to be no number. */
  start: number;
  /** Once the field is left: why the text did not count, empty where it did. */
  refusal?: string;
}

/** Without a key for so long, in milliseconds, what is typed counts. */
const PAUSE_MS = 400;

/** Keypads of phones: digits alone have no minus on some. */
const keypad = (min: number, step: number) =>
  min < 0 ? 'text' : step === 1 ? 'numeric' : 'decimal';

const STEP_OF_KEY: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A number that is typed: a text field with a number's keys and keypad, so that no wheel changes it
 * and both decimal signs are read. It stays as it is typed until it is left or Enter is pressed. The
 * whole of it counts, then or after a pause; where it is no number, the value from before counts and
 * the reason is said.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step = 1, problem, unclear, unit, onChange } = props;
  const problemId = useId();
  const { put: typed, isOnItsWay, setPut: setTyped } = useAhead<Typed>();
  const stands = typed && (isOnItsWay || typed.refusal === undefined);
  const { text, start, gave } = stands ? typed : { text: String(value), start: value, gave: value };
  const read = readNumber(text, props);
  const isRight = typeof read === 'number';
  const counts = isRight ? read : start;
  const why = read === 'unclear' ? unclear : problem;
  const refusal = stands && !isRight ? why : '';
  const said = refusal || (typed?.start === value && typed.refusal);
  const put = (next: Typed) => {
    setTyped(next);
    if (next.gave !== gave) onChange(next.gave);
  };
  useEffect(() => {
    if (counts === gave) return;
    const give = () => put({ text, start, gave: counts });
    const pause = setTimeout(give, PAUSE_MS);
    const forget = beforeLeaving(give);
    return () => {
      clearTimeout(pause);
      forget();
    };
  });
  const leave = () => {
    if (stands) put({ text, start: counts, gave: counts, refusal });
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    // The keys of a page may lead away without leaving the field first.
    if (/^(Enter|Page)/.test(key)) leave();
    const steps = STEP_OF_KEY[key];
    if (!steps || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = isRight ? read : value;
    const to = Math.min(max, Math.max(min, Math.round((from + steps * step) * 1e6) / 1e6));
    put({ text: String(to), start: to, gave: to });
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
        aria-invalid={refusal !== ''}
        aria-describedby={said ? problemId : undefined}
        value={text}
        onChange={(event) => setTyped({ text: event.target.value, start, gave })}
        onKeyDown={press}
        onBlur={leave}
      />
      {unit && <span className="unit">{unit}</span>}
      {said && (
        <span className="problem" id={problemId} role="alert">
          {said}
        </span>
      )}
    </span>
  );
}
