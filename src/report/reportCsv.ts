import { isOwnRole } from '@/data/ownRole';
import { dataVersionOf, METHOD_VERSION } from '@/data/versions';
import { toCsv } from '@/profile/csv';
import { toOneDecimal } from '@/engine';
import { exportRows, type ExportRow } from './exportRows';
import type { ReportGiven } from './given';
import type { ReportResults } from './reportResults';
import type { ReportWords } from './useReportWords';

type Cell = string | number;

/** Hundredths: a spreadsheet needs no binary noise. Nothing is an empty cell. */
const plain = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? '' : Math.round(100 * value) / 100;

/** What a line can hold: columns that nobody needs are not there. */
interface Columns {
  coach: boolean;
  notes: boolean;
}

const only = (wanted: boolean, cells: Cell[]): Cell[] => (wanted ? cells : []);

function inputLine({ t }: ReportWords, row: ExportRow, columns: Columns): Cell[] {
  const { group, id, taskName, bucket, client, base, coach, written } = row;
  const meaning = bucket
    ? `${t.buckets[bucket]}: ${t.scoreLevels[client.value]}`
    : t.dimensions[id]!.levels[String(client.value)]!;
  return [
    t.groups[group],
    taskName ?? t.dimensions[id]!.name,
    ...[client.time, client.value, base?.time, base?.value].map(plain),
    meaning,
    ...only(columns.coach, [coach?.time, coach?.value].map(plain)),
    ...only(columns.notes, [written]),
  ];
}

/** Score, zone, range, re-read and versions, each as a line of the same width. */
function resultLines(
  { t, words }: ReportWords,
  { role }: ReportGiven,
  { result, certainty, hasBase, readers }: ReportResults,
  columns: Columns,
): Cell[][] {
  const { base, personal, cautious } = result;
  const zone = t.zones[personal.zone].name;
  const { score, low, high, conservative, method, data } = words.csv;
  const lines: [string, Cell, Cell?, string?, Cell?][] = [
    [score, personal.shown, hasBase ? base.shown : '', zone, readers?.coach.shown ?? ''],
    [low, certainty.low],
    [high, certainty.high],
    [conservative, toOneDecimal(cautious.conservativeScore)],
    [method, METHOD_VERSION],
    [data, isOwnRole(role) ? '' : dataVersionOf(role)],
  ];
  return lines.map(([name, value, was = '', meaning = '', coach = '']) => [
    words.csv.result,
    name,
    '',
    value,
    '',
    was,
    meaning,
    ...only(columns.coach, ['', coach]),
    ...only(columns.notes, ['']),
  ]);
}

/** Tasks, levels and the result as a table with the same columns on every line. */
export function reportCsv(
  both: ReportWords,
  given: ReportGiven,
  results: ReportResults,
  withNotes: boolean,
): string {
  const { head, meaning, coach, reason } = both.words.csv;
  const columns = { coach: given.coachProfile !== null, notes: withNotes };
  return toCsv([
    [...head, meaning, ...only(columns.coach, [...coach]), ...only(columns.notes, [reason])],
    ...exportRows(given).map((row) => inputLine(both, row, columns)),
    ...resultLines(both, given, results, columns),
  ]);
}
