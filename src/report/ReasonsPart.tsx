import type { FirstPage } from './firstPage';
import { ReportPart } from './ReportPart';
import { useReportWords } from './useReportWords';

/** The three largest reasons: what holds first, then what pulls down, then what helps. */
export function ReasonsPart({ reasons }: Pick<FirstPage, 'reasons'>) {
  const { words } = useReportWords();
  return (
    <ReportPart title={words.first.why}>
      <dl className="report-reasons">
        {reasons.map(({ label, text, points }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text} <strong>{points}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </ReportPart>
  );
}
