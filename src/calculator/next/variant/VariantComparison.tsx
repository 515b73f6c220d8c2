import { describeChange, SCORED_GROUPS, toOneDecimal, type Assessment } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult, useVariantResult } from '@/store/derived';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';

/** Today beside the variant: score, zone, direction, and the variant's own re-read. */
export function VariantComparison() {
  const t = useMessages();
  const { personal } = useResult();
  const { result, cautious } = useVariantResult();
  const { points, direction, size } = describeChange(personal.shown, result.shown);
  const zoneName = (assessment: Assessment) => t.zones[assessment.zone].name;
  const sentence = t.variant.headline(
    t.variant.directions[direction],
    t.variant.sizes[size],
    points,
    zoneName(personal),
    zoneName(result),
  );
  const readings = SCORED_GROUPS.map(
    (axis) => `${t.groups[axis]} ${t.format.fixed(cautious[axis].shown)}`,
  );
  return (
    <>
      <div className="versus">
        <Side title={t.variant.today} assessment={personal} />
        <Side title={t.variant.then} assessment={result} />
      </div>
      <p>
        <strong>{sentence}</strong>{' '}
        {direction === 'safer' && result.zone !== 'GREEN' && t.variant.stillExposed}
      </p>
      <p>
        {t.variant.reread}:{' '}
        <strong>{t.format.fixed(toOneDecimal(cautious.conservativeScore))}</strong> (
        {readings.join(' · ')}){cautious.boundaryFragile && <> {t.result.onTheLine}.</>}
      </p>
    </>
  );
}

function Side({ title, assessment }: { title: string; assessment: Assessment }) {
  const t = useMessages();
  return (
    <div className="side">
      <p className="hint">{title}</p>
      <p className="side-score">{t.format.fixed(assessment.shown)}</p>
      <StatusBadge tone={assessment.zone.toLowerCase() as Tone}>
        {t.zones[assessment.zone].name}
      </StatusBadge>
      <p className="hint">
        {t.why.resistance} {t.format.fixed(assessment.taskResistance, 2)}
      </p>
    </div>
  );
}
