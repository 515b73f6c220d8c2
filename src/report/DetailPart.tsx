import { SplitBar } from '@/charts/SplitBar';
import { BUCKETS } from '@/engine';
import { chanceWords } from './firstPage';
import type { ReportGiven } from './given';
import { meaningWords } from './meaningWords';
import { ReportPart } from './ReportPart';
import { resultFacts } from './resultFacts';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

/** How sure the result is and what it means: the zone, the week, what is happening to the role. */
export function DetailPart({ given, results }: { given: ReportGiven; results: ReportResults }) {
  const both = useReportWords();
  const { t, words } = both;
  const { shares } = results.result.personal;
  return (
    <ReportPart title={words.annex.parts.result}>
      <dl className="report-facts">
        {resultFacts(both, results).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="report-small">{words.result.assumption(chanceWords(both, given))}</p>
      {meaningWords(both, given.role, results).map((sentences) => (
        <p key={sentences}>{sentences}</p>
      ))}
      <SplitBar shares={shares} />
      <ul className="report-legend">
        {BUCKETS.map((bucket) => (
          <li key={bucket} className={`legend-${bucket}`}>
            {t.buckets[bucket]} {t.week.percentValue(shares[bucket])}
          </li>
        ))}
      </ul>
    </ReportPart>
  );
}
