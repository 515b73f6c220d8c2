import { indexEntry } from '@/data/library';
import { useMessages } from '@/i18n/messages';
import { openRole } from '@/store/openRole';
import { useStore } from '@/store/store';

/** Experience far from what the role has in mind: says so and offers the neighbour. */
export function LadderHint() {
  const t = useMessages();
  const { seniority, ladder } = useStore((state) => state.role);
  const years = useStore((state) => state.profile.yearsExperience);
  const { fromYears, toYears } = seniority;
  const below = years < fromYears;
  const above = toYears !== null && years > toYears;
  if (!below && !above) return null;
  const meant = t.role.years(fromYears, toYears);
  const neighbour = indexEntry(below ? ladder.below : ladder.above);
  if (!neighbour) {
    return (
      <p className="callout">
        {below ? t.about.belowNoNeighbour(meant) : t.about.aboveNoNeighbour(meant)}
      </p>
    );
  }
  const { id, title } = neighbour;
  return (
    <p className="callout">
      {below ? t.about.belowLevel(meant, title) : t.about.aboveLevel(meant, title)}{' '}
      <button type="button" onClick={() => void openRole(id)}>
        {t.about.switchTo(title)}
      </button>
    </p>
  );
}
