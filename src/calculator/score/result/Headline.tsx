import { Suspense } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';
import { RangeLine } from './RangeLine';

/** Score, zone and change against the base role in two lines. */
export function Headline() {
  const t = useMessages();
  const { base, personal } = useResult();
  const tone = personal.zone.toLowerCase() as Tone;
  const own = useStore((state) => isOwnRole(state.role));
  const trying = useStore((state) => state.whatIf !== null);
  const change = own ? 0 : toOneDecimal(personal.shown - base.shown);
  return (
    <div className="headline">
      <p className="score">
        <span className="score-number">{t.format.fixed(personal.shown)}</span>{' '}
        <span className="score-of">{t.result.outOf}</span>
      </p>
      <p className="zone">
        <StatusBadge tone={tone}>{t.zones[personal.zone].name}</StatusBadge>
        {personal.subLabel && <span>{t.subLabels[personal.subLabel]}</span>}
        {trying && <span className="what-if-tag">{t.moves.tag}</span>}
        <OnTheLine />
        {change !== 0 && <span className="delta">{t.format.signed(change, 1)}</span>}
      </p>
      <Suspense fallback={null}>
        <RangeLine />
      </Suspense>
    </div>
  );
}

function OnTheLine() {
  const t = useMessages();
  const { cautious } = useResult();
  return cautious.boundaryFragile && <span className="on-the-line">{t.result.onTheLine}</span>;
}
