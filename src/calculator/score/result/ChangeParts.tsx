import { isOwnRole } from '@/data/ownRole';
import { partsInTenths, SCORED_GROUPS } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';

/** What moved the score against the typical one, in tenths that add up to it, one click away. */
export function ChangeParts() {
  const t = useMessages();
  const { base, personal, changeParts } = useResult();
  const own = useStore((state) => isOwnRole(state.role));
  const parts = SCORED_GROUPS.filter((group) => Math.abs(changeParts[group]) > 1e-9);
  if (own || parts.length === 0) return null;
  const change = personal.shown - base.shown;
  const said = partsInTenths(changeParts, change);
  return (
    <Disclosure summary={t.score.change.title(change)}>
      <ul className="parts" aria-label={t.score.change.parts}>
        {parts.map((group) => (
          <li key={group} className="row">
            <span>{t.groups[group]}</span>
            <strong>{t.format.signed(said[group], 1)}</strong>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
