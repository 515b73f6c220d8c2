import { useRef, useState } from 'react';
import {
  MOVES_CHOSEN,
  NO_CHOICE,
  type ChosenMove,
  type ReportChoice,
} from '@/profile/reportChoice';
import { AddMove } from './AddMove';
import { moveKey, offeredMoves, type ShownMove } from './chosenMoves';
import type { ReportGiven } from './given';
import { MoveRow } from './MoveRow';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

interface MovesChoiceProps {
  given: ReportGiven;
  results: ReportResults;
  /** What the first page shows now. */
  moves: readonly ShownMove[];
  onChoice: (choice: ReportChoice) => void;
}

/** The moves of the first page: add, put in order, leave out; in somebody's own words too. */
export function MovesChoice({ given, results, moves, onChoice }: MovesChoiceProps) {
  const both = useReportWords();
  const { choice: words } = both.words;
  const choice = given.choice ?? NO_CHOICE;
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = moves.map((move) => move.chosen);
  const isFull = chosen.length >= MOVES_CHOSEN;
  const keep = (next: readonly ChosenMove[], say: string) => {
    onChoice({ ...choice, moves: [...next] });
    setTold(say);
  };
  const shift = (at: number, by: number) => {
    const next = [...chosen];
    next.splice(at + by, 0, ...next.splice(at, 1));
    keep(next, words.movedTo(moves[at]!.title, at + by + 1, chosen.length));
  };
  const leaveOut = (at: number) => {
    keep(
      chosen.filter((_, index) => index !== at),
      words.leftOut(moves[at]!.title),
    );
    heading.current?.focus();
  };
  const { moves: _, ...asSuggested } = choice;
  return (
    <section className="report-choose-moves">
      <h2 ref={heading} tabIndex={-1}>
        {words.moves}
      </h2>
      {moves.length === 0 && <p className="hint">{words.noMoves}</p>}
      <ol>
        {moves.map((move, at) => (
          <MoveRow
            key={moveKey(move.chosen)}
            title={move.title}
            isFirst={at === 0}
            isLast={at === moves.length - 1}
            onShift={(by) => shift(at, by)}
            onLeaveOut={() => leaveOut(at)}
          />
        ))}
      </ol>
      <AddMove
        offered={offeredMoves(both, given, results).filter(
          (move) => !chosen.some((each) => moveKey(each) === moveKey(move.chosen)),
        )}
        isFull={isFull}
        onAdd={(move, title) => {
          if (chosen.some((each) => moveKey(each) === moveKey(move))) setTold(words.there(title));
          else keep([...chosen, move], words.added(title));
        }}
      />
      {choice.moves && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            onChoice(asSuggested);
            setTold(words.again);
          }}
        >
          {words.asSuggested}
        </button>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
