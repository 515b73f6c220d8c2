import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { setBalanceWith } from '@/store/weekActions';
import { SelectField } from '@/ui/SelectField';

export type TimeUnit = 'percent' | 'hours';

interface WeekToolbarProps {
  unit: TimeUnit;
  onUnit: (unit: TimeUnit) => void;
}

const ALL = '';

/** How times are shown, and who follows when one moves. */
export function WeekToolbar({ unit, onUnit }: WeekToolbarProps) {
  const t = useMessages();
  const tasks = useStore((state) => state.profile.tasks);
  const balanceWith = useStore((state) => state.balanceWith);
  const partners = tasks.map((task) => ({ value: task.id, label: t.week.balanceWith(task.name) }));
  return (
    <div className="fields toolbar">
      <SelectField
        label={t.week.unit}
        labelShown={t.week.unit}
        value={unit}
        options={[
          { value: 'percent', label: t.week.percent },
          { value: 'hours', label: t.week.hours },
        ]}
        onChange={onUnit}
      />
      <SelectField
        label={t.week.balance}
        labelShown={t.week.balance}
        value={balanceWith ?? ALL}
        options={[{ value: ALL, label: t.week.balanceAll }, ...partners]}
        onChange={(id) => setBalanceWith(id === ALL ? null : id)}
      />
    </div>
  );
}
