import { isOwnRole } from '@/data/ownRole';
import { dataVersionOf, METHOD_VERSION } from '@/data/versions';
import { toOneDecimal } from '@/engine';
import { titleOf } from '@/profile/baseProfile';
import { openFirst, planOf } from '@/profile/plan';
import { ANNEX_PARTS, isPrinted, NO_CHOICE, type AnnexPart } from '@/profile/reportChoice';
import { changeWords } from './changeWords';
import { firstPageOf, type FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { meaningWords } from './meaningWords';
import { movedParts } from './movedParts';
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

function headLines({ words }: ReportWords, given: ReportGiven, { about }: FirstPage): string {
  const title = words.text.title(titleOf(given.role, given.profile));
  const rows = about.filter(([label]) => label !== words.head.role);
  return [
    wrapText(title),
    ...rows.map(([label, value]) => wrapText(words.text.line(label, value))),
  ].join('\n');
}

function standPart({ t, words }: ReportWords, results: ReportResults, page: FirstPage): string[] {
  const { personal } = results.result;
  const score = `${words.result.score(personal.shown)}, ${t.zones[personal.zone].name}`;
  return part(words.first.stand, [
    wrapText(page.sentence),
    wrapText(score),
    ...page.sure.map((text) => wrapText(text)),
  ]);
}

function whyPart({ words }: ReportWords, { reasons }: FirstPage): string[] {
  const lines = reasons.map(({ label, text, points }) =>
    wrapText(words.text.line(label, points ? `${text} ${points}` : text), '', '  '),
  );
  return part(words.first.why, lines);
}

function movesPart({ t, words }: ReportWords, { moves }: FirstPage): string[] {
  const lines = moves.map(({ title, score }) => {
    if (!score) return item(title);
    const { shown, zone, gain } = score;
    const [figure, name] = [t.format.fixed(shown), t.zones[zone].name];
    return item(words.text.move(title, figure, name, t.next.gain(gain)));
  });
  return part(words.first.moves, lines);
}

function planPart({ words }: ReportWords, { profile, nextMeeting }: ReportGiven): string[] {
  const lines = openFirst(planOf(profile)).map(({ text, due, doneAt, who }) => {
    const details = [who && words.plan.who[who], doneAt === null && due && words.plan.dueBy(due)];
    const said = details.filter((each): each is string => Boolean(each));
    return item(words.text.step(text, said), words.text.box(doneAt !== null));
  });
  const meeting = nextMeeting ? [words.plan.meeting(nextMeeting)] : [];
  return part(words.plan.title, [...(lines.length > 0 ? lines : [words.plan.none]), ...meeting]);
}

function resultPart(both: ReportWords, given: ReportGiven, results: ReportResults): string[] {
  const { words } = both;
  const facts = resultFacts(both, results).map(({ label, value }) =>
    wrapText(words.text.line(label, value), '', '  '),
  );
  const meaning = meaningWords(both, given.role, results).map((text) => wrapText(text));
  return part(words.annex.parts.result, [...facts, ...meaning]);
}

function movedPart({ t, words }: ReportWords, results: ReportResults): string[] {
  const lines = movedParts(results).map(({ group, points }) =>
    item(words.readers.partOf(t.groups[group], points)),
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

function changePart(both: ReportWords, given: ReportGiven, results: ReportResults): string[] {
  const { lead, moves, rest } = changeWords(both, given, results);
  return part(both.words.change.title, [
    wrapText(lead),
    ...moves.map((move) => item(move)),
    wrapText(rest.join(' ')),
  ]);
}

/**
 * The report as plain text for an e-mail, at most 72 characters a line: the first page, then what of
 * the annex is wanted and says something without its tables.
 */
export function reportText(
  both: ReportWords,
  given: ReportGiven,
  results: ReportResults,
  withNotes: boolean,
): string {
  const { t, words } = both;
  const page = firstPageOf(both, given, results);
  const data = isOwnRole(given.role) ? words.next.none : dataVersionOf(given.role);
  const notes = withNotes ? (given.notes?.trim() ?? '') : '';
  const annex: Partial<Record<AnnexPart, () => string[]>> = {
    result: () => resultPart(both, given, results),
    moved: () => movedPart(both, results),
    week: () => weekPart(both, given),
    change: () => changePart(both, given, results),
    next: () => nextPart(both, given, results),
    ideas: () =>
      part(
        words.annex.parts.ideas,
        given.role.brief.strategy.map((step) => item(step)),
      ),
  };
  const wanted = ANNEX_PARTS.filter((each) => isPrinted(given.choice ?? NO_CHOICE, each));
  const parts = [
    headLines(both, given, page),
    ...standPart(both, results, page),
    ...whyPart(both, page),
    ...movesPart(both, page),
    ...planPart(both, given),
    ...wanted.flatMap((each) => annex[each]?.() ?? []),
    ...part(words.annex.parts.notes, notes ? notes.split('\n').map((line) => wrapText(line)) : []),
    ...part(t.meaning.note, [wrapText(t.meaning.noteText)]),
    wrapText(words.sources.version(METHOD_VERSION, data, words.day(given.date))),
  ];
  return `${parts.join('\n\n')}\n`;
}
