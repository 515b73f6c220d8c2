import { StatusBadge } from '@/ui/StatusBadge';
import { moveKey, type ShownMove } from './chosenMoves';
import { ReportPart } from './ReportPart';
import { useReportWords } from './useReportWords';

/** The moves that were chosen, in that order. Where none was wanted there is no such part. */
export function ChosenPart({ moves }: { moves: readonly ShownMove[] }) {
  const { words } = useReportWords();
  if (moves.length === 0) return null;
  return (
    <ReportPart title={words.first.moves}>
      <ul className="report-moves">
        {moves.map((move) => (
          <MoveItem key={moveKey(move.chosen)} move={move} />
        ))}
      </ul>
    </ReportPart>
  );
}

function MoveItem({ move: { title, score, learn } }: { move: ShownMove }) {
  const { t, words } = useReportWords();
  return (
    <li>
      <strong>{title}</strong>
      {score && (
        <>
          {' '}
          <StatusBadge tone={score.zone}>
            {`${t.format.fixed(score.shown)} ${t.zones[score.zone].name}`}
          </StatusBadge>{' '}
          <span className="report-gain">{t.next.gain(score.gain)}</span>
        </>
      )}
      {learn.length > 0 && <span className="report-aside"> {words.first.learn(learn)}</span>}
    </li>
  );
}
