import { isOwnRole } from '@/data/ownRole';
import { toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { StatusBadge } from '@/ui/StatusBadge';

/** The score with its zone, and what it differs by from the typical one. */
export function ScoreNumber() {
  const t = useMessages();
  const { base, personal } = useResult();
  const own = useStore((state) => isOwnRole(state.role));
  const trying = useStore((state) => state.whatIf !== null);
  const change = own ? 0 : toOneDecimal(personal.shown - base.shown);
  return (
    <p className="score">
      <span>
        <span className="score-number">{t.format.fixed(personal.shown)}</span>{' '}
        <span className="score-of">{t.result.outOf}</span>
      </span>{' '}
      <span className="zone">
        <StatusBadge tone={personal.zone}>{t.zones[personal.zone].name}</StatusBadge>{' '}
        {personal.subLabel && <span>{t.subLabels[personal.subLabel]}</span>}
        {trying && <span className="what-if-tag">{t.moves.tag}</span>}
        {change !== 0 && <span className="delta">{t.format.signed(change, 1)}</span>}
      </span>
    </p>
  );
}
