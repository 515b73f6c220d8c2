import { changeWords } from './changeWords';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import type { ReportResults } from './reportResults';
import type { Shortening } from './shortening';
import { useReportWords } from './useReportWords';

interface ChangePartProps {
  given: ReportGiven;
  results: ReportResults;
  shortening: Shortening;
}

/** The least time to move so that the score reaches the next zone. */
export function ChangePart({ given, results, shortening }: ChangePartProps) {
  const both = useReportWords();
  const { lead, moves, rest } = changeWords(both, given, results, shortening.changes);
  return (
    <ReportPart title={both.words.change.title}>
      <p>{lead}</p>
      {moves.length > 0 && (
        <ul>
          {moves.map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      )}
      {rest.length > 0 && <p>{rest.join(' ')}</p>}
    </ReportPart>
  );
}
