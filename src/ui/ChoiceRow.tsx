import { useId, useState } from 'react';
import { useShows } from './everything';
import './choiceRow.css';

interface Choice {
  value: number;
  /** What the button shows: a number, or a short word. */
  label: string;
  /** What it means, for whoever points at it or hears it. */
  meaning: string;
}

interface ChoiceRowProps {
  /** The name of the group; say beside it what it asks. */
  label: string;
  value: number;
  choices: readonly Choice[];
  /** The value that is usual here; it carries a mark. */
  usual?: number | undefined;
  onChange: (value: number) => void;
}

/**
 * A few values as a row of labelled buttons: native radios, so that arrow keys move within the
 * group and it is one stop of the Tab key.
 */
export function ChoiceRow({ label, value, choices, usual, onChange }: ChoiceRowProps) {
  const name = useId();
  // Stands where it was put, while whoever holds the value follows a moment later.
  const [put, setPut] = useState<{ to: number; from: number } | null>(null);
  if (put && put.from !== value) setPut(null);
  const shown = put?.from === value ? put.to : value;
  const choose = (to: number) => {
    setPut({ to, from: value });
    onChange(to);
  };
  const chosen = choices.find((choice) => choice.value === value);
  if (useShows() === 'open') return <span>{chosen && `${chosen.label}, ${chosen.meaning}`}</span>;
  return (
    <div className="choice-row" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          title={choice.meaning}
          data-usual={choice.value === usual ? '' : undefined}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === shown}
            title={choice.meaning}
            onChange={() => choose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
