import { ScoreLine } from '@/charts/ScoreLine';
import { useWhose } from '@/store/beside';
import { StatusBadge } from '@/ui/StatusBadge';
import type { FirstPage } from './firstPage';
import { ReportPart } from './ReportPart';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

interface StandPartProps {
  page: FirstPage;
  results: ReportResults;
}

/** The score in a sentence, as a number, on the line with its range, and what it is not. */
export function StandPart({ page, results }: StandPartProps) {
  const { t, words } = useReportWords();
  const { personal, base, cautious } = results.result;
  const { low, high } = results.certainty;
  const whose = useWhose();
  const zones = [t.zones.RED.name, t.zones.YELLOW.name, t.zones.GREEN.name] as const;
  const compared = results.hasBase ? base.shown : personal.shown;
  return (
    <ReportPart title={words.first.stand} className="report-stand">
      <p className="report-sentence">{page.sentence}</p>
      <div className="report-score">
        <div>
          <p className="report-number">
            <strong>{t.format.fixed(personal.shown)}</strong> {t.result.outOf}
          </p>
          <p className="report-zone">
            <StatusBadge tone={personal.zone}>{t.zones[personal.zone].name}</StatusBadge>
            {personal.subLabel && <span>{t.subLabels[personal.subLabel]}</span>}
            {cautious.boundaryFragile && <span>{t.meaning.onTheLine}</span>}
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
          <figcaption>{words.result.scaleHint(compared !== personal.shown)}</figcaption>
        </figure>
      </div>
      <p>{page.sure.join(' ')}</p>
      <p className="report-note">
        <strong>{t.meaning.note}.</strong> {t.meaning.noteText}
      </p>
    </ReportPart>
  );
}
