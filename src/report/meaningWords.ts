import type { Role } from '@/data/schema';
import type { ReportResults } from './reportResults';
import type { ReportWords } from './useReportWords';

/** What a result means, one string per paragraph. */
export function meaningWords(
  { t, words }: ReportWords,
  role: Role,
  { result }: ReportResults,
): string[] {
  const { personal, cautious } = result;
  const { displaced, augmented, notInvolved } = personal.shares;
  const percent = t.week.percentValue;
  const reason = personal.subLabel ?? (personal.zone === 'RED' ? 'plainRed' : null);
  const zone = t.zones[personal.zone].name;
  const meaning = [
    t.zones[personal.zone].meaning,
    personal.subLabel && `${t.subLabels[personal.subLabel]}:`,
    reason && t.subLabelReasons[reason],
    reason && t.subLabelReasons.inferred,
  ];
  const week = [
    words.meaning.shares(percent(displaced), percent(augmented), percent(notInvolved)),
    personal.quickScreen && `${t.meaning.quickScreen}: ${t.meaning.quickScreenHit}`,
    personal.quickScreen && personal.zone !== 'RED' && t.method.overruled(zone),
  ];
  const line = [cautious.boundaryFragile && `${t.meaning.onTheLine}. ${t.meaning.onTheLineHint}`];
  const paragraphs = [meaning, line, week, [role.brief.effectOnJobs]];
  return paragraphs.map((each) => each.filter(Boolean).join(' ')).filter((text) => text !== '');
}
