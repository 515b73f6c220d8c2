import { SCORED_GROUPS } from '@/engine';
import { DataTable } from '@/ui/DataTable';
import type { DifferingInput } from './differingInputs';
import type { ReportGiven } from './given';
import type { Readers } from './readers';
import { ReportPart } from './ReportPart';
import { useReportWords, type ReportWords } from './useReportWords';

interface ReadersPartProps {
  readers: Readers;
  reasons: ReportGiven['reasons'];
}

/** Where client and coach read the same work differently. */
export function ReadersPart({ readers, reasons }: ReadersPartProps) {
  const both = useReportWords();
  const { t, words } = both;
  const scores = [readers.client, readers.coach].map(
    ({ shown, zone }) => `${t.format.fixed(shown)} ${t.zones[zone].name}`,
  );
  const parts = SCORED_GROUPS.filter((group) => Math.abs(readers.parts[group]) > 1e-9);
  const rows = readers.inputs.map((input) => ({
    key: input.path,
    cells: [
      inputName(both, input),
      valueWords(both, input, input.client),
      valueWords(both, input, input.coach),
      reasons[input.path] ?? '',
    ],
  }));
  return (
    <ReportPart title={words.readers.title}>
      <p>
        {readers.apart === 0
          ? words.readers.same(scores[0]!)
          : words.readers.intro(scores[0]!, scores[1]!, readers.apart)}{' '}
        {parts.length > 0 &&
          words.readers.parts(
            parts.map((group) => words.readers.partOf(t.groups[group], readers.parts[group])),
          )}
      </p>
      {rows.length === 0 ? (
        <p>{words.readers.noneDiffer}</p>
      ) : (
        <DataTable
          caption={words.readers.table}
          head={[
            words.readers.input,
            words.readers.client,
            words.readers.coach,
            words.readers.reason,
          ]}
          rows={rows}
          numeric={[1, 2]}
        />
      )}
    </ReportPart>
  );
}

function inputName({ t, words }: ReportWords, { kind, of }: DifferingInput): string {
  if (kind === 'level') return t.dimensions[of]!.name;
  return kind === 'time' ? words.readers.time(of) : words.readers.score(of);
}

function valueWords({ t, words }: ReportWords, input: DifferingInput, value: number | null) {
  if (value === null) return words.readers.absent;
  if (input.kind === 'time') return t.week.percentValue(value);
  const isSigned = input.group === 'evidence' || input.group === 'growth';
  return isSigned ? t.format.signed(value) : t.format.upTo(value);
}
