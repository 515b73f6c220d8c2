import type { Judged } from '@/data/schema';
import { isOwnRole } from '@/data/ownRole';
import { DIMENSION_GROUPS, GROWTH, levelOfTotal, totalOf, type DimensionGroup } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import type { ValuePath } from '@/store/valueActions';
import { FoldedSection } from '@/ui/FoldedSection';
import { DimensionRow } from './DimensionRow';
import './dimensions.css';

type Group = DimensionGroup | 'growth';

interface DimensionSectionProps {
  group: Group;
}

/** A group's dimensions as paths with their range; growth is a group of one. */
function dimensionsOf(group: Group): { paths: ValuePath[]; min: number; max: number } {
  if (group === 'growth') return { paths: [{ group, id: 'growth' }], ...GROWTH };
  const { ids, min, max } = DIMENSION_GROUPS[group];
  return { paths: ids.map((id) => ({ group, id })), min, max };
}

/** One group of judged dimensions in a line that opens; the same for all, it follows from the list. */
export function DimensionSection({ group }: DimensionSectionProps) {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const values = useStore((state) => state.profile[group]);
  const { paths, min, max } = dimensionsOf(group);
  const signed = min < 0;
  const figure = signed ? t.format.signed : t.format.upTo;
  const total = typeof values === 'number' ? values : totalOf(values);
  const most = signed ? null : max * paths.length;
  const judged = (path: ValuePath): Judged =>
    path.group === 'growth' ? role.growth : (role[path.group] as Record<string, Judged>)[path.id]!;
  const valueOf = ({ id }: ValuePath) =>
    typeof values === 'number' ? values : (values as Record<string, number>)[id];
  const changed = paths.filter((path) => valueOf(path) !== judged(path).value).length;
  return (
    <FoldedSection
      id={group}
      title={t.groups[group]}
      brief={t.score.total(group, levelOfTotal(group, total), figure(total), most)}
      changed={changed > 0 && !isOwnRole(role) ? t.score.changed(changed) : undefined}
    >
      <p className="intro">{t.score.groupIntros[group]}</p>
      <ul className="dimensions">
        {paths.map((path) => (
          <DimensionRow
            key={path.id}
            path={path}
            base={judged(path)}
            min={min}
            max={max}
            signed={signed}
          />
        ))}
      </ul>
    </FoldedSection>
  );
}
