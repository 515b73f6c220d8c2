import { ScoreLine } from '@/charts/ScoreLine';
import { SCORED_GROUPS, STEP_CHANCE } from '@/engine';
import { confidenceOf } from '@/profile/baseProfile';
import { openQuestions } from '@/profile/openQuestions';
import type { Profile } from '@/profile/schema';
import { useWhose } from '@/store/beside';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';
import { ReportPart } from './ReportPart';
import { resultFacts } from './resultFacts';
import type { ReportResults } from './reportResults';
import { useReportWords, type ReportWords } from './useReportWords';

/** Score, zone, range, re-read, and the note on what the number is not. */
export function ResultPart({ profile, results }: { profile: Profile; results: ReportResults }) {
  const { t, words } = useReportWords();
  const { personal, base } = results.result;
  const { low, high } = results.certainty;
  const whose = useWhose();
  const open = openQuestions(profile).length;
  const zones = [t.zones.RED.name, t.zones.YELLOW.name, t.zones.GREEN.name] as const;
  const compared = results.hasBase ? base.shown : personal.shown;
  return (
    <ReportPart title={words.result.title} className="report-result">
      <div className="report-score">
        <div>
          <p className="report-number">
            <strong>{t.format.fixed(personal.shown)}</strong> {t.result.outOf}
          </p>
          <p className="report-zone">
            <StatusBadge tone={personal.zone.toLowerCase() as Tone}>
              {t.zones[personal.zone].name}
            </StatusBadge>
            {personal.subLabel && <span>{t.subLabels[personal.subLabel]}</span>}
            {results.result.cautious.boundaryFragile && <span>{t.result.onTheLine}</span>}
          </p>
        </div>
        <figure>
          <ScoreLine
            you={personal.shown}
            base={compared}
            others={[]}
            range={{ low, high, isLate: false }}
            labels={{ you: t.whose[whose], base: t.result.base, zones }}
          />
          <figcaption>{words.result.scaleHint}</figcaption>
        </figure>
      </div>
      <dl className="report-facts">
        {resultFacts({ t, words }, results).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="report-small">{words.result.assumption(chanceWords({ t, words }, profile))}</p>
      {open > 0 && <p className="report-small">{words.result.open(open)}</p>}
      <p className="report-note">
        <strong>{t.result.note}.</strong> {t.result.noteText}
      </p>
    </ReportPart>
  );
}

/** What the range rests on: one chance for all groups, or one for each. */
function chanceWords({ t, words }: ReportWords, profile: Profile): string {
  const confidence = confidenceOf(profile);
  const chances = SCORED_GROUPS.map((group) => 100 * STEP_CHANCE[confidence[group]]);
  if (new Set(chances).size === 1) return words.result.chanceForAll(chances[0]!);
  return t.format.list(
    SCORED_GROUPS.map((group, index) => words.result.chanceFor(t.groups[group], chances[index]!)),
  );
}
