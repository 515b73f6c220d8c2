import { SplitBar } from '@/charts/SplitBar';
import { BUCKETS } from '@/engine';
import type { Role } from '@/data/schema';
import { meaningWords } from './meaningWords';
import { ReportPart } from './ReportPart';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

/** The result in sentences: the zone, the week, and what is happening to the role. */
export function MeaningPart({ role, results }: { role: Role; results: ReportResults }) {
  const { t, words } = useReportWords();
  return (
    <ReportPart title={words.meaning.title}>
      {meaningWords({ t, words }, role, results).map((sentences) => (
        <p key={sentences}>{sentences}</p>
      ))}
      <SplitBar shares={results.result.personal.shares} />
      <ul className="report-legend">
        {BUCKETS.map((bucket) => (
          <li key={bucket} className={`legend-${bucket}`}>
            {t.buckets[bucket]} {t.week.percentValue(results.result.personal.shares[bucket])}
          </li>
        ))}
      </ul>
    </ReportPart>
  );
}
