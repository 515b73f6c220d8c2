import { describeChange, type Assessment } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useVariantResult } from '@/store/derivedVariant';
import { StatusBadge } from '@/ui/StatusBadge';

/** The verdict in a sentence. */
export function VariantHeadline() {
  const t = useMessages();
  const { personal } = useResult();
  const { result } = useVariantResult();
  const { points, direction } = describeChange(personal.shown, result.shown);
  const zone = t.zones[result.zone].name;
  return (
    <p className="big-line">
      {t.variant.headline[direction](Math.abs(points), result.shown, zone)}{' '}
      {direction === 'safer' && result.zone !== 'GREEN' && t.variant.stillExposed}
    </p>
  );
}

/** Today beside the variant, as two numbers with their zones. */
export function VariantComparison() {
  const t = useMessages();
  const { personal } = useResult();
  const { result } = useVariantResult();
  return (
    <div className="versus">
      <Side title={t.variant.today} assessment={personal} />
      <span aria-hidden="true">→</span>
      <Side title={t.variant.then} assessment={result} />
      <p className="hint">{t.variant.scale}</p>
    </div>
  );
}

function Side({ title, assessment }: { title: string; assessment: Assessment }) {
  const t = useMessages();
  return (
    <div className="side">
      <p className="hint">{title}</p>
      <p className="side-score">{t.format.fixed(assessment.shown)}</p>
      <StatusBadge tone={assessment.zone}>{t.zones[assessment.zone].name}</StatusBadge>
    </div>
  );
}
