import { DataTable } from '@/ui/DataTable';
import { movedParts } from './movedParts';
import { ReportPart } from './ReportPart';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

/** From the base role's score to the person's, in parts that add up as shown. */
export function MovedPart({ results }: { results: ReportResults }) {
  const { t, words } = useReportWords();
  const { base, personal } = results.result;
  const parts = movedParts(results);
  if (parts.length === 0) {
    return (
      <ReportPart title={words.moved.title}>
        <p>{results.hasBase ? words.moved.same : words.moved.own}</p>
      </ReportPart>
    );
  }
  const head = [
    words.moved.part,
    words.moved.base,
    ...parts.map(({ group }) => t.groups[group]),
    words.moved.score,
  ];
  const cells = [
    words.moved.points,
    t.format.fixed(base.shown),
    ...parts.map(({ points }) => t.format.signed(points, 1)),
    t.format.fixed(personal.shown),
  ];
  return (
    <ReportPart title={words.moved.title} className="report-moved">
      <DataTable
        caption={words.moved.title}
        head={head}
        rows={[{ key: 'points', cells }]}
        numeric={head.map((_, column) => column).slice(1)}
      />
      <p className="report-small">{words.moved.hint}</p>
    </ReportPart>
  );
}
