import { zoneOf } from '@/engine';
import { titleOf } from '@/profile/baseProfile';
import { openFirst, planOf } from '@/profile/plan';
import { firstPageOf } from './firstPage';
import type { ReportGiven } from './given';
import type { ReportResults } from './reportResults';
import type { ReportWords } from './useReportWords';

/** One row of a recap: what it is, and what there is of it, a line each. */
export interface RecapRow {
  label: string;
  lines: string[];
}

function planLines({ words }: ReportWords, { profile }: ReportGiven): string[] {
  const { plan, recap } = words;
  const lines = openFirst(planOf(profile)).map(({ text, who, due, doneAt }) => {
    const when = doneAt ? plan.doneOn(doneAt) : due ? plan.dueBy(due) : plan.noDay;
    return recap.step(text, plan.who[who ?? 'you'], when);
  });
  return lines.length > 0 ? lines : [plan.none];
}

/** A result in one table: who, when, the score and why, the moves and the plan. */
export function recapRows(
  both: ReportWords,
  given: ReportGiven,
  results: ReportResults,
): RecapRow[] {
  const { t, words } = both;
  const { head, recap } = words;
  const { clientName, settings, first, date, nextMeeting } = given;
  const { personal } = results.result;
  const page = firstPageOf(both, given, results);
  const zone = (shown: number) => t.zones[zoneOf(shown)].name;
  const rows: [string, (string | null | undefined | false)[]][] = [
    [head.client, [clientName]],
    [head.role, [titleOf(given.role, given.profile)]],
    [head.date, [words.day(date)]],
    [head.coach, [settings?.coachName]],
    [recap.score, [recap.scoreText(personal.shown, t.zones[personal.zone].name)]],
    [recap.first, [first && recap.firstText(first.shown, zone(first.shown), first.date)]],
    [recap.sure, page.sure],
    ...page.reasons.map(({ label, text, points }): [string, string[]] => [
      label,
      [points ? `${text} ${points}` : text],
    ]),
    [
      recap.moves,
      page.moves.map(({ title, score }) =>
        score ? `${title}, ${t.format.fixed(score.shown)} ${t.zones[score.zone].name}` : title,
      ),
    ],
    [recap.plan, planLines(both, given)],
    [recap.meeting, [nextMeeting && words.day(nextMeeting)]],
  ];
  return rows
    .map(([label, lines]) => ({
      label,
      lines: lines.filter((line): line is string => Boolean(line && line.trim())),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** A recap as plain text: a line for each row, several below each other. */
export const recapText = (rows: readonly RecapRow[]): string =>
  rows
    .map(({ label, lines }) =>
      lines.length === 1
        ? `${label}: ${lines[0]}`
        : [`${label}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
    )
    .join('\n');

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/**
 * A recap as an HTML table that looks like one wherever it is pasted. Attributes and no styles: the
 * browser reads it in our page first, whose policy allows none.
 */
export function recapHtml(rows: readonly RecapRow[]): string {
  const body = rows.map(
    ({ label, lines }) =>
      `<tr><th align="left" valign="top">${escaped(label)}</th><td>${lines.map(escaped).join('<br>')}</td></tr>`,
  );
  return `<table border="1" cellpadding="6" cellspacing="0">${body.join('')}</table>`;
}
