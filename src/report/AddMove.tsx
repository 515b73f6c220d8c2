import { useState } from 'react';
import { MOVES_CHOSEN, OWN_MOVE_CHARACTERS, type ChosenMove } from '@/profile/reportChoice';
import { isSeen, plainName } from '@/profile/names';
import { FormField } from '@/ui/FormField';
import { moveKey, type ShownMove } from './chosenMoves';
import { useReportWords } from './useReportWords';

interface AddMoveProps {
  offered: readonly ShownMove[];
  isFull: boolean;
  onAdd: (move: ChosenMove, title: string) => void;
}

/** One of the moves that are offered, or one in somebody's own words. */
export function AddMove({ offered, isFull, onAdd }: AddMoveProps) {
  const { words: all } = useReportWords();
  const words = all.choice;
  const [key, setKey] = useState('');
  const [own, setOwn] = useState('');
  const [problem, setProblem] = useState('');
  const picked = offered.find((move) => moveKey(move.chosen) === key) ?? offered[0];
  if (isFull) return <p className="hint">{words.full(MOVES_CHOSEN)}</p>;
  const addOwn = () => {
    const text = plainName(own.replace(/\s+/g, ' '));
    if (!isSeen(text)) return setProblem(words.ownProblem(OWN_MOVE_CHARACTERS));
    onAdd({ own: text }, text);
    setOwn('');
  };
  return (
    <div className="report-add-moves">
      {picked && (
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            onAdd(picked.chosen, picked.title);
          }}
        >
          <label className="field">
            <span>{words.suggested}</span>
            <select value={moveKey(picked.chosen)} onChange={(event) => setKey(event.target.value)}>
              {offered.map((move) => (
                <option key={moveKey(move.chosen)} value={moveKey(move.chosen)}>
                  {words.option(move.title, move.score!.shown)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{words.add}</button>
        </form>
      )}
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          addOwn();
        }}
      >
        <FormField
          label={words.own}
          maxLength={OWN_MOVE_CHARACTERS}
          value={own}
          problem={problem || undefined}
          onChange={(event) => {
            setOwn(event.target.value);
            setProblem('');
          }}
        />
        <button type="submit">{words.addOwn}</button>
      </form>
    </div>
  );
}
