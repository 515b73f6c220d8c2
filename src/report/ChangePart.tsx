import { changeWords } from './changeWords';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

/** The least time to move so that the score reaches the next zone. */
export function ChangePart({ given, results }: { given: ReportGiven; results: ReportResults }) {
  const both = useReportWords();
  const { lead, moves, rest } = changeWords(both, given, results);
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
