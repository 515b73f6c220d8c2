import { LazyPaceCurve } from '@/charts/LazyPaceCurve';
import { assess, atAiPace, ZONES } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { usePace } from '@/store/derivedPace';
import { WhenNear } from '@/ui/WhenNear';

/** The curve, with the point that the slider reads off. */
export function PacePicture({ percent }: { percent: number }) {
  const t = useMessages();
  const { points } = usePace();
  const { inputs } = useResult();
  const { shown } = assess(atAiPace(inputs, percent / 100));
  return (
    <WhenNear placeholder={<div className="chart-box" />}>
      <LazyPaceCurve
        points={points.map((point) => ({ percent: 100 * point.share, score: point.score }))}
        at={{ percent, score: shown }}
        zones={ZONES.map((zone) => t.zones[zone].name)}
        percentWords={t.pace.percent}
      />
    </WhenNear>
  );
}
