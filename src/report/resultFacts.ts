import { SCORED_GROUPS, toOneDecimal, ZONES, zoneOf } from '@/engine';
import type { ReportResults } from './reportResults';
import type { ReportWords } from './useReportWords';

/** Range, chances, re-read, base and both readings, each with its name. */
export function resultFacts(
  { t, words }: ReportWords,
  { result, certainty, hasBase, readers }: ReportResults,
): { label: string; value: string }[] {
  const { base, cautious } = result;
  const { low, high, median, frequencies } = certainty;
  const cautiousShown = toOneDecimal(cautious.conservativeScore);
  const chances = ZONES.map((zone) =>
    t.certainty.thatItIs(t.certainty.frequency(frequencies[zone]), t.zones[zone].name),
  );
  const leaving = SCORED_GROUPS.filter((axis) => cautious[axis].zone !== result.personal.zone);
  const conservative = [
    words.result.conservativeText(cautiousShown, t.zones[zoneOf(cautiousShown)].name),
    ...leaving.map((axis) => t.meaning.leaves(t.groups[axis], t.zones[cautious[axis].zone].name)),
  ].join(' ');
  const { range, chances: chancesLabel, conservative: rereadLabel } = words.result;
  const facts = [
    { label: range, value: t.certainty.rangeAndMiddle(t.certainty.range(low, high), median) },
    { label: chancesLabel, value: words.result.chancesText(chances) },
    { label: rereadLabel, value: conservative },
  ];
  if (hasBase) {
    const value = words.result.baseText(base.shown, t.zones[base.zone].name);
    facts.push({ label: words.result.base, value });
  }
  if (readers) {
    const { low: from, high: to, client, coach } = readers;
    const value = words.result.readingsText(from, to, client.shown, coach.shown);
    facts.push({ label: words.result.readings, value });
  }
  return facts;
}
