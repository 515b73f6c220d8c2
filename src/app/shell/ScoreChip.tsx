import { isOwnRole } from '@/data/ownRole';
import { toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { StatusBadge } from '@/ui/StatusBadge';

/** Score, zone and change since the base, in sight wherever somebody is. */
export function ScoreChip() {
  const t = useMessages();
  const { base, personal } = useResult();
  const own = useStore((state) => isOwnRole(state.role));
  const trying = useStore((state) => state.whatIf !== null);
  const change = own ? 0 : toOneDecimal(personal.shown - base.shown);
  const zone = t.zones[personal.zone].name;
  return (
    <a
      className="score-chip"
      href="#score"
      data-score={personal.shown.toFixed(1)}
      data-zone={personal.zone}
    >
      <span className="visually-hidden">{t.shell.score} </span>
      <strong>{t.format.fixed(personal.shown)}</strong>
      <StatusBadge tone={personal.zone}>{zone}</StatusBadge>
      <span className="delta">
        {change !== 0 && (
          <>
            {t.format.signed(change, 1)}
            <span className="visually-hidden"> {t.shell.against}</span>
          </>
        )}
      </span>
      <span className="what-if-tag">{trying && t.moves.tag}</span>
    </a>
  );
}
