import { isOwnRole } from '@/data/ownRole';
import { dataVersionOf, METHOD_VERSION } from '@/data/versions';
import { SCORED_GROUPS, toOneDecimal } from '@/engine';
import { titleOf } from '@/profile/baseProfile';
import { openFirst, planOf } from '@/profile/plan';
import { changeWords } from './changeWords';
import type { ReportGiven } from './given';
import { meaningWords } from './meaningWords';
import { moveTitle } from './moveTitle';
import { resultFacts } from './resultFacts';
import type { ReportResults } from './reportResults';
import type { ReportWords } from './useReportWords';
import { weekRows } from './weekRows';
import { wrapText } from './wrapText';

const heading = (title: string) => `${title}\n${'-'.repeat(title.length)}`;
const item = (text: string, mark = '- ') => wrapText(text, mark, ' '.repeat(mark.length));
const part = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [[heading(title), ...lines].join('\n')];

function headLines({ words }: ReportWords, given: ReportGiven): string {
  const { clientName, settings, date } = given;
  const title = words.text.title(titleOf(given.role, given.profile));
  const rows = [
    [words.head.client, clientName],
    [words.head.date, words.day(date)],
    [words.head.coach, settings?.coachName],
    [words.head.contact, settings?.coachContact],
  ].filter((row): row is [string, string] => Boolean(row[1]?.trim()));
  return [
    wrapText(title),
    ...rows.map(([label, value]) => wrapText(words.text.line(label, value))),
  ].join('\n');
}

function resultPart(both: ReportWords, results: ReportResults): string[] {
  const { t, words } = both;
  const { personal } = results.result;
  const score = `${words.result.score(personal.shown)}, ${t.zones[personal.zone].name}`;
  const facts = resultFacts(both, results).map(({ label, value }) =>
    wrapText(words.text.line(label, value), '', '  '),
  );
  return part(words.result.title, [score, ...facts]);
}

function movedPart({ t, words }: ReportWords, { hasBase, result }: ReportResults): string[] {
  const parts = SCORED_GROUPS.filter((group) => Math.abs(result.changeParts[group]) > 1e-9);
  if (!hasBase || parts.length === 0) return [];
  const lines = parts.map((group) =>
    item(words.readers.partOf(t.groups[group], result.changeParts[group])),
  );
  return part(words.moved.title, lines);
}

function weekPart({ t, words }: ReportWords, given: ReportGiven): string[] {
  const rows = weekRows(given).map(({ name, time, score }) => {
    const percent = t.week.percentValue(time).padStart(6);
    return wrapText(words.text.week(name, t.format.upTo(score)), `${percent}  `, '        ');
  });
  return part(words.week.title, rows);
}

function nextPart(both: ReportWords, given: ReportGiven, results: ReportResults): string[] {
  const { t, words } = both;
  const { variant, moves, result } = results;
  const variantTitle = t.next.levelUpText(titleOf(given.role, given.profile));
  const levelUp = variant && {
    title: variantTitle,
    ...variant,
    gain: toOneDecimal(variant.shown - result.personal.shown),
  };
  const all = [
    ...(levelUp ? [levelUp] : []),
    ...moves.map((move) => {
      const { shown, zone, gain } = move;
      return { title: moveTitle(both, move), shown, zone, gain };
    }),
  ];
  const lines = all.map(({ title, shown, zone, gain: points }) =>
    item(words.text.move(title, t.format.fixed(shown), t.zones[zone].name, t.next.gain(points))),
  );
  return part(words.next.title, lines);
}

function planPart({ words }: ReportWords, { profile, role }: ReportGiven): string[] {
  const lines = [
    ...openFirst(planOf(profile)).map(({ text, due, doneAt }) =>
      item(words.text.step(text, doneAt === null ? due : null), words.text.box(doneAt !== null)),
    ),
    ...role.brief.strategy.map((step) => item(step)),
  ];
  return part(words.plan.title, lines);
}

/** The report as plain text for an e-mail, at most 72 characters a line. */
export function reportText(
  both: ReportWords,
  given: ReportGiven,
  results: ReportResults,
  withNotes: boolean,
): string {
  const { t, words } = both;
  const change = changeWords(both, given, results);
  const data = isOwnRole(given.role) ? words.next.none : dataVersionOf(given.role);
  const notes = withNotes ? (given.notes?.trim() ?? '') : '';
  const parts = [
    headLines(both, given),
    ...resultPart(both, results),
    ...part(
      words.meaning.title,
      meaningWords(both, given.role, results).map((text) => wrapText(text)),
    ),
    ...movedPart(both, results),
    ...weekPart(both, given),
    ...part(words.change.title, [
      wrapText(change.lead),
      ...change.moves.map((move) => item(move)),
      wrapText(change.rest.join(' ')),
    ]),
    ...nextPart(both, given, results),
    ...planPart(both, given),
    ...part(words.notes.title, notes ? notes.split('\n').map((line) => wrapText(line)) : []),
    ...part(t.result.note, [wrapText(t.result.noteText)]),
    wrapText(words.sources.version(METHOD_VERSION, data, words.day(given.date))),
  ];
  return `${parts.join('\n\n')}\n`;
}
