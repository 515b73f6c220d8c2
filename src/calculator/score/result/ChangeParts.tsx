import { isOwnRole } from '@/data/ownRole';
import { SCORED_GROUPS, toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';

/** What moved the score against the typical one, in exact points, one click away. */
export function ChangeParts() {
  const t = useMessages();
  const { base, personal, changeParts } = useResult();
  const own = useStore((state) => isOwnRole(state.role));
  const parts = SCORED_GROUPS.filter((group) => Math.abs(changeParts[group]) > 1e-9);
  if (own || parts.length === 0) return null;
  return (
    <Disclosure summary={t.score.change.title(toOneDecimal(personal.shown - base.shown))}>
      <ul className="parts" aria-label={t.score.change.parts}>
        {parts.map((group) => (
          <li key={group} className="row">
            <span>{t.groups[group]}</span>
            <strong>{t.format.signed(changeParts[group], 2)}</strong>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
