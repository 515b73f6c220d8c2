import type { Judged } from '@/data/schema';
import { DIMENSION_GROUPS, GROWTH, totalOf, type DimensionGroup } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import type { ValuePath } from '@/store/valueActions';
import { Section } from '@/ui/Section';
import { DimensionRow } from './DimensionRow';
import './dimensions.css';

interface DimensionSectionProps {
  group: DimensionGroup | 'growth';
}

/** A group's dimensions as paths with their range; growth is a group of one. */
function dimensionsOf(group: DimensionGroup | 'growth'): {
  paths: ValuePath[];
  min: number;
  max: number;
} {
  if (group === 'growth') return { paths: [{ group, id: 'growth' }], ...GROWTH };
  const { ids, min, max } = DIMENSION_GROUPS[group];
  return { paths: ids.map((id) => ({ group, id })), min, max };
}

/** One group of judged dimensions; the same for all groups, everything follows from the list. */
export function DimensionSection({ group }: DimensionSectionProps) {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const values = useStore((state) => state.profile[group]);
  const { paths, min, max } = dimensionsOf(group);
  const signed = min < 0;
  const figure = signed ? t.format.signed : t.format.upTo;
  const total = typeof values === 'number' ? null : totalOf(values);
  const range = `${figure(min * paths.length)} … ${figure(max * paths.length)}`;
  const judged = (path: ValuePath): Judged =>
    path.group === 'growth' ? role.growth : (role[path.group] as Record<string, Judged>)[path.id]!;
  return (
    <Section
      id={group}
      title={t.groups[group]}
      intro={t.groupIntros[group]}
      aside={
        total !== null && <span className="total-chip">{t.value.total(figure(total), range)}</span>
      }
    >
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
    </Section>
  );
}
