import './choiceField.css';
import { useId } from 'react';

interface ChoiceFieldProps<V extends string> {
  /** Names the group, visibly. */
  legend: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** One of a few choices, all in sight. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { legend, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className="choice-field">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
