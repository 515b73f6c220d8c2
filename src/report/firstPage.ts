import { isOwnRole } from '@/data/ownRole';
import { partsInTenths, reasonsOf, SCORED_GROUPS, STEP_CHANCE, type Pull } from '@/engine';
import { reasonSentences, scoreSentence } from '@/i18n/scoreSentence';
import { confidenceOf, titleOf } from '@/profile/baseProfile';
import { openQuestions } from '@/profile/openQuestions';
import { openFirst, planOf, type PlanStep } from '@/profile/plan';
import { NO_CHOICE } from '@/profile/reportChoice';
import { chosenMoves, offeredMoves, type ShownMove } from './chosenMoves';
import type { ReportGiven } from './given';
import type { ReportResults } from './reportResults';
import { lineHeight, linesOf, PAGE, tallest } from './room';
import type { ReportWords } from './useReportWords';

/** What a report's first page says: it is the client's, and stands alone. */
export interface FirstPage {
  /** Label and value, at the head. */
  about: [label: string, value: string][];
  sentence: string;
  /** Range, re-read and open questions, a sentence each. */
  sure: string[];
  reasons: { label: string; text: string; points: string }[];
  moves: ShownMove[];
  /** Steps that were agreed, as many as the page has room for. */
  steps: PlanStep[];
  /** Steps that stand in the annex. */
  more: PlanStep[];
}

/** The rung of the role, and the base it started from where the person calls it otherwise. */
function roleWords({ t, words }: ReportWords, { role, profile }: ReportGiven): string | null {
  if (isOwnRole(role)) return t.provenance.own;
  const { level, fromYears, toYears } = role.seniority;
  const title = titleOf(role, profile);
  const name = title === role.title ? title : words.head.roleWithBase(title, role.title);
  return `${name}, ${words.head.seniority(t.role.levels[level], t.role.years(fromYears, toYears))}`;
}

function aboutWords(both: ReportWords, given: ReportGiven): [string, string][] {
  const { words } = both;
  const { clientName, settings, date } = given;
  return [
    [words.head.client, clientName],
    [words.head.role, roleWords(both, given)],
    [words.head.date, words.day(date)],
    [words.head.coach, settings?.coachName],
    [words.head.contact, settings?.coachContact],
  ].filter((row): row is [string, string] => Boolean(row[1]?.trim()));
}

function sureWords({ t, words }: ReportWords, given: ReportGiven, results: ReportResults) {
  const { readers, certainty } = results;
  const open = openQuestions(given.profile).length;
  return [
    t.score.sure.range(certainty.low, certainty.high),
    readers &&
      words.result.readingsText(
        readers.low,
        readers.high,
        readers.client.shown,
        readers.coach.shown,
      ),
    open > 0 && words.result.open(open),
  ].filter((text): text is string => Boolean(text));
}

function reasonRows({ t }: ReportWords, { result }: ReportResults): FirstPage['reasons'] {
  const { holds, pullsDown, helps } = reasonsOf(result.inputs);
  const say = reasonSentences(t, result.inputs);
  const { reasons } = t.score;
  const said = partsInTenths(result.attribution);
  const points = (pull: Pull | null) =>
    pull ? reasons.points(pull.kind === 'task' ? pull.points : said[pull.kind]) : '';
  return [
    { label: reasons.holds, text: holds ? say.task(holds) : reasons.nothingHolds, points: '' },
    {
      label: reasons.pulls,
      text: pullsDown ? say.pull(pullsDown) : reasons.nothingPulls,
      points: points(pullsDown),
    },
    {
      label: reasons.helps,
      text: helps ? say.pull(helps) : reasons.nothingHelps,
      points: points(helps),
    },
  ];
}

/** What the range rests on: one chance for all groups, or one for each. */
export function chanceWords({ t, words }: ReportWords, { profile }: ReportGiven): string {
  const confidence = confidenceOf(profile);
  const chances = SCORED_GROUPS.map((group) => 100 * STEP_CHANCE[confidence[group]]);
  if (new Set(chances).size === 1) return words.result.chanceForAll(chances[0]!);
  return t.format.list(
    SCORED_GROUPS.map((group, index) => words.result.chanceFor(t.groups[group], chances[index]!)),
  );
}

/** Millimetres of everything above the plan. */
function heightAbove(title: string, hasLogo: boolean, page: Omit<FirstPage, 'steps' | 'more'>) {
  const { text, heading } = lineHeight;
  const about = page.about.map(([, value]) => linesOf(value, hasLogo ? 44 : 76) * text);
  const reasons = page.reasons.map(({ text: said }) => linesOf(said, 82) * text + 1);
  const moves = page.moves.map(
    ({ title: name, learn }) =>
      (linesOf(name, 70) + (learn.length > 0 ? linesOf(learn.join(', '), 100) : 0)) * text + 1.2,
  );
  const fixed = {
    kind: 5,
    score: 34,
    note: 13,
    headings: 4 * heading,
    tableHead: 6,
    more: 6,
    meeting: 6,
  };
  return [
    ...Object.values(fixed),
    Math.max(linesOf(title, hasLogo ? 32 : 46) * 10 + about.reduce((a, b) => a + b, 0), 24),
    linesOf(page.sentence, 84) * 6,
    ...page.sure.map((said) => linesOf(said, 104) * text),
    ...reasons,
    ...(moves.length > 0 ? moves : [text]),
  ].reduce((sum, each) => sum + each, 0);
}

/** Everything that the first page says, cut to what one page of paper holds. */
export function firstPageOf(
  both: ReportWords,
  given: ReportGiven,
  results: ReportResults,
): FirstPage {
  const { t } = both;
  const { personal, attribution } = results.result;
  const page = {
    about: aboutWords(both, given),
    sentence: scoreSentence(t, personal, attribution),
    sure: sureWords(both, given, results),
    reasons: reasonRows(both, results),
    moves: chosenMoves(given.choice ?? NO_CHOICE, offeredMoves(both, given, results), results),
  };
  const steps = openFirst(planOf(given.profile));
  const title = titleOf(given.role, given.profile);
  const room = PAGE - heightAbove(title, Boolean(given.settings?.logo), page);
  const heights = steps.map(({ text }) => linesOf(text, 66) * lineHeight.table + 1.9);
  const fitting = Math.max(1, tallest(heights, room));
  return { ...page, steps: steps.slice(0, fitting), more: steps.slice(fitting) };
}
