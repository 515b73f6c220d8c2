import { SCORED_GROUPS, toOneDecimal, totalOf, zoneOf, type ScoredGroup } from '@/engine';
import { useMessages, type Messages } from '@/i18n/messages';
import { useResult, type Result } from '@/store/derived';
import { DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';

/** Percentage points that the task axis gives back to displaced tasks. */
function pointsGivenBack({ inputs, cautious }: Result): number {
  const before = new Map(inputs.tasks.map((task) => [task.id, task.time]));
  return cautious.tasks.inputs.tasks
    .map((task) => task.time - (before.get(task.id) ?? 0))
    .reduce((sum, rise) => sum + Math.max(0, rise), 0);
}

function changeWords(t: Messages, result: Result, axis: ScoredGroup): string {
  const { inputs, cautious } = result;
  if (axis === 'tasks') {
    const points = pointsGivenBack(result);
    return points > 1e-9 ? t.reread.tasksBack(points) : t.reread.tasksNone;
  }
  const total = (from: Result['inputs']) => (axis === 'growth' ? from.growth : totalOf(from[axis]));
  const [was, read] = [total(inputs), total(cautious[axis].inputs)];
  return was === read ? t.reread.atEnd(was) : t.reread.lower(was, read);
}

/** The score read four times, each axis alone one step more cautiously. */
export function RereadSection() {
  const t = useMessages();
  const result = useResult();
  const { personal, cautious } = result;
  const leaving = SCORED_GROUPS.filter((axis) => cautious[axis].zone !== personal.zone);
  const zone = t.zones[personal.zone].name;
  const shown = toOneDecimal(cautious.conservativeScore);
  const rows = SCORED_GROUPS.map((axis) => ({
    key: axis,
    cells: [
      t.groups[axis],
      changeWords(t, result, axis),
      t.format.fixed(cautious[axis].shown),
      <StatusBadge key="zone" tone={cautious[axis].zone.toLowerCase() as Tone}>
        {t.zones[cautious[axis].zone].name}
      </StatusBadge>,
    ],
    strong: cautious[axis].score === cautious.conservativeScore,
  }));
  return (
    <Section id="reread" title={t.reread.title} intro={t.reread.intro}>
      <p className="big-line">
        {t.reread.conservative(shown)}{' '}
        <StatusBadge tone={zoneOf(shown).toLowerCase() as Tone}>
          {t.zones[zoneOf(shown)].name}
        </StatusBadge>
      </p>
      <p>
        {leaving.length === 0
          ? t.reread.holds(zone)
          : t.reread.leaves(
              leaving.map((axis) => t.groups[axis]),
              zone,
            )}
      </p>
      <DataTable
        caption={t.reread.title}
        head={[t.reread.axis, t.reread.changes, t.reread.reading, t.reread.zone]}
        rows={rows}
        numeric={[2]}
      />
      <p className="hint">{t.reread.rounding}</p>
    </Section>
  );
}
