import { useState } from 'react';
import { LazyPaceCurve } from '@/charts/LazyPaceCurve';
import {
  AI_PACE_SCORES,
  assess,
  atAiPace,
  shareOfTime,
  toOneDecimal,
  ZONES,
  type AiPacePoint,
} from '@/engine';
import { useMessages, type Messages } from '@/i18n/messages';
import { usePace, useResult } from '@/store/derived';
import { DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';
import { WhenNear } from '@/ui/WhenNear';
import { PaceReader } from './PaceReader';
import { wayWords } from './paceWords';
import './pace.css';

/** Every how many points of the curve the table has a row: 0, 25, 50, 75 and 100 %. */
const EVERY = 5;

function rowsOf(t: Messages, points: readonly AiPacePoint[]) {
  return points
    .filter((_, index) => index % EVERY === 0)
    .map(({ share, shown, zone }) => ({
      key: String(share),
      cells: [
        t.pace.percent(100 * share),
        t.format.fixed(shown),
        t.format.signed(toOneDecimal(shown - points[0]!.shown), 1),
        t.zones[zone].name,
      ],
    }));
}

/** The score as AI gets one step better, and where it leaves its zone. */
export function PaceSection() {
  const t = useMessages();
  const [percent, setPercent] = useState(0);
  const { points } = usePace();
  const { inputs } = useResult();
  const { min, max } = AI_PACE_SCORES;
  const moving = shareOfTime(inputs.tasks, ({ score }) => score >= min && score <= max);
  const { shown } = assess(atAiPace(inputs, percent / 100));
  return (
    <Section id="pace" title={t.pace.title} intro={t.pace.intro}>
      <LeavingSentence />
      <p>{moving > 0 ? t.pace.meaning(moving) : t.pace.nothingMoves}</p>
      <PaceReader percent={percent} onPercent={setPercent} />
      <div className="pace-picture">
        <WhenNear placeholder={<div className="chart-box" />}>
          <LazyPaceCurve
            points={points.map((point) => ({ percent: 100 * point.share, score: point.score }))}
            at={{ percent, score: shown }}
            zones={ZONES.map((zone) => t.zones[zone].name)}
            percentWords={t.pace.percent}
          />
        </WhenNear>
        <DataTable
          caption={t.pace.table}
          head={[t.pace.way, t.pace.score, t.pace.change, t.pace.zone]}
          rows={rowsOf(t, points)}
          numeric={[1, 2]}
        />
      </div>
    </Section>
  );
}

/** What the curve says, in words: where the zone is left, or that it is not. */
function LeavingSentence() {
  const t = useMessages();
  const { points, leavesAt } = usePace();
  const { inputs } = useResult();
  const [today, last] = [points[0]!, points.at(-1)!];
  const zoneName = ({ zone }: Pick<AiPacePoint, 'zone'>) => t.zones[zone].name;
  const left = () => {
    const then = assess(atAiPace(inputs, leavesAt!));
    return t.pace.leaves(wayWords(t, leavesAt!), 100 * leavesAt!, zoneName(today), zoneName(then));
  };
  const kept = today.zone === 'RED' ? t.pace.staysRed : t.pace.stays(zoneName(today));
  return (
    <p className="big-line">
      {leavesAt === null ? kept : left()} {t.pace.ends(today.shown, last.shown, zoneName(last))}
    </p>
  );
}
