import { METHOD_VERSION } from '@/data/versions';
import { ZONES, type Zone } from '@/engine';
import { titleOf } from '@/profile/baseProfile';
import type { ReportGiven } from './given';
import type { ReportResults } from './reportResults';
import type { ReportWords } from './useReportWords';

/** Everything that stands on the picture. No name of a person does. */
export interface CardContent {
  heading: string;
  role: string;
  /** The score as words, and as a place on the line. */
  score: string;
  outOf: string;
  shown: number;
  zone: Zone;
  zoneWords: string;
  zoneNames: Record<Zone, string>;
  range: string;
  low: number;
  high: number;
  note: string;
  foot: string;
  /** What the picture says, for those who do not see it. */
  alt: string;
}

/** The result as a picture tells it. */
export function cardContent(
  { t, words }: ReportWords,
  { role, profile, date }: ReportGiven,
  { result: { personal }, certainty: { low, high } }: ReportResults,
): CardContent {
  const { shown, zone, subLabel } = personal;
  const title = titleOf(role, profile);
  const range = t.certainty.range(low, high);
  const zoneName = t.zones[zone].name;
  const zoneNames = ZONES.map((each) => [each, t.zones[each].name]);
  return {
    heading: words.card.heading,
    role: title,
    score: t.format.fixed(shown),
    outOf: t.result.outOf,
    shown,
    zone,
    zoneWords: subLabel ? words.card.zone(zoneName, t.subLabels[subLabel]) : zoneName,
    zoneNames: Object.fromEntries(zoneNames) as Record<Zone, string>,
    range,
    low,
    high,
    note: t.meaning.noteText,
    foot: words.card.foot(t.app.name, words.day(date), METHOD_VERSION),
    alt: words.card.alt(title, shown, zoneName, range, t.meaning.noteText),
  };
}
