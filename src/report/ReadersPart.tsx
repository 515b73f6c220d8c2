import { DataTable } from '@/ui/DataTable';
import { readerRows } from './annexRows';
import type { ReportGiven } from './given';
import { movedGroups } from './movedParts';
import type { Readers } from './readers';
import { ReportPart } from './ReportPart';
import { Said } from './Said';
import type { Shortening } from './shortening';
import { useReportWords } from './useReportWords';

interface ReadersPartProps {
  readers: Readers;
  reasons: ReportGiven['reasons'];
  shortening: Shortening;
}

/** Where client and coach read the same work differently. */
export function ReadersPart({ readers, reasons, shortening }: ReadersPartProps) {
  const both = useReportWords();
  const { t, words } = both;
  const scores = [readers.client, readers.coach].map(
    ({ shown, zone }) => `${t.format.fixed(shown)} ${t.zones[zone].name}`,
  );
  const parts = movedGroups(readers.parts, readers.coach.shown - readers.client.shown);
  const rows = readerRows(both, readers.inputs, reasons, shortening);
  const left = readers.inputs.length - rows.length;
  return (
    <ReportPart title={words.readers.title}>
      <p>
        {readers.apart === 0
          ? words.readers.same(scores[0]!)
          : words.readers.intro(scores[0]!, scores[1]!, readers.apart)}{' '}
        {parts.length > 0 &&
          words.readers.parts(
            parts.map(({ group, points }) => words.readers.partOf(t.groups[group], points)),
          )}
      </p>
      {rows.length === 0 ? (
        <p>{words.readers.noneDiffer}</p>
      ) : (
        <DataTable
          caption={words.readers.table}
          head={[words.readers.input, words.readers.client, words.readers.coach]}
          rows={rows.map(({ key, cells: [name, client, coach, reason] }) => ({
            key,
            cells: [name, client, coach],
            below: reason && <Said>{reason}</Said>,
          }))}
          numeric={[1, 2]}
        />
      )}
      {left > 0 && <p className="report-small">{words.readers.more(left)}</p>}
    </ReportPart>
  );
}
