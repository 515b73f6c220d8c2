import { sumAnyOrder } from '@/engine';
import { inputName } from '@/i18n/inputWords';
import type { PlanStep } from '@/profile/plan';
import type { DifferingInput } from './differingInputs';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { loggedChanges, type LoggedChange } from './loggedChanges';
import { cutApart, cutText } from './room';
import type { Shortening } from './shortening';
import type { ReportWords } from './useReportWords';
import { weekRows, type WeekRow } from './weekRows';

/** What somebody wrote about one input, on one line and within its room; null = nothing. */
export function saidOf(written: readonly string[], { reason }: Shortening): string | null {
  const said = written.join(' ').replace(/\s+/g, ' ').trim();
  return said === '' ? null : cutText(said, reason);
}

/** Is anything of this longer than its room? */
export const isCut = (written: readonly (readonly string[])[], { reason }: Shortening): boolean =>
  written.some((texts) => texts.join(' ').replace(/\s+/g, ' ').trim().length > reason);

/** Tasks that somebody wrote about go before others, then those that take more time. */
const byWeight = (a: WeekRow, b: WeekRow) =>
  Number(b.written.length > 0) - Number(a.written.length > 0) || b.time - a.time;

/** The week as it has room: the tasks that weigh most, and what the others take together. */
export function weekShown(
  given: Pick<ReportGiven, 'role' | 'profile' | 'reasons'>,
  { tasks, name }: Shortening,
): { rows: WeekRow[]; restCount: number; restTime: number } {
  const rows = weekRows(given);
  const kept = new Set([...rows].sort(byWeight).slice(0, tasks));
  const rest = rows.filter((row) => !kept.has(row));
  const shown = rows.filter((row) => kept.has(row));
  const names = cutApart(
    shown.map((row) => row.name),
    name,
  );
  return {
    rows: shown.map((row, index) => ({ ...row, name: names[index]! })),
    restCount: rest.length,
    restTime: sumAnyOrder(rest.map(({ time }) => time)),
  };
}

/** The steps that the first page has no room for, as far as the annex has. */
export function stepsShown({ more }: FirstPage, { steps, step }: Shortening): PlanStep[] {
  const shown = more.slice(0, steps);
  const texts = cutApart(
    shown.map(({ text }) => text),
    step,
  );
  return shown.map((each, index) => ({ ...each, text: texts[index]! }));
}

/** What two people read differently as rows of words: the input, both values, the reason. */
export function readerRows(
  both: ReportWords,
  inputs: readonly DifferingInput[],
  reasons: ReportGiven['reasons'],
  shortening: Shortening,
): { key: string; cells: [string, string, string, string] }[] {
  const shown = inputs.slice(0, shortening.readers);
  const names = cutApart(
    shown.map(({ of }) => of),
    shortening.name,
  );
  return shown.map((input, index) => ({
    key: input.path,
    cells: [
      differingName(both, input, names[index]!),
      valueWords(both, input, input.client),
      valueWords(both, input, input.coach),
      saidOf([reasons[input.path] ?? ''], shortening) ?? '',
    ],
  }));
}

function differingName(
  { t, words }: ReportWords,
  { kind, of }: DifferingInput,
  name: string,
): string {
  if (kind === 'level') return t.dimensions[of]!.name;
  return kind === 'time' ? words.readers.time(name) : words.readers.score(name);
}

function valueWords({ t, words }: ReportWords, input: DifferingInput, value: number | null) {
  if (value === null) return words.readers.absent;
  if (input.kind === 'time') return t.week.percentValue(value);
  const isSigned = input.group === 'evidence' || input.group === 'growth';
  return isSigned ? t.format.signed(value) : t.format.upTo(value);
}

function changeLine({ t, words }: ReportWords, change: LoggedChange): string {
  const { path, reader, task, from, to, points } = change;
  const isTime = path.startsWith('tasks.') && !path.endsWith('.score');
  const isSigned = path.startsWith('evidence.') || path === 'growth';
  const value = (of: number | null) => {
    if (of === null) return words.readers.absent;
    if (isTime) return t.week.percentValue(of);
    return isSigned ? t.format.signed(of) : t.format.upTo(of);
  };
  const name = task ?? path.split('.')[1] ?? path;
  const what = path.startsWith('tasks.')
    ? (isTime ? words.readers.time : words.readers.score)(name)
    : inputName(t, path, () => name);
  return words.plan.step(words.plan.readers[reader], what, value(from), value(to), points);
}

/** The largest changes of a session, a line each, and the rest as one. */
export function changeLines(
  both: ReportWords,
  { log }: Pick<ReportGiven, 'log'>,
  { changes: most }: Shortening,
): string[] {
  const changes = loggedChanges(log).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const lines = changes.slice(0, most).map((change) => changeLine(both, change));
  const rest = changes.slice(most);
  if (rest.length === 0) return lines;
  const points = rest.reduce((sum, change) => sum + change.points, 0);
  return [...lines, both.words.plan.moreSteps(rest.length, points)];
}
