import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { DataTable } from '@/ui/DataTable';
import { hoursMeasured } from '@/profile/measured';
import type { MeasuredTimes } from './measuredTimes';

/** Today's week and the measured one, task by task. */
export function ResultTable({ found }: { found: MeasuredTimes }) {
  const t = usePartMessages('measure').result;
  const tasks = useStore((state) => state.profile.tasks);
  const { measured, assumed, times } = found;
  const known = hoursMeasured(measured);
  const rows = tasks.map(({ id, name, time }) => ({
    key: id,
    cells: [
      name,
      t.percent(time),
      t.hours(measured.tasks[id] ?? 0),
      t.hours(assumed.get(id) ?? 0),
      t.percent(times.get(id) ?? 0),
    ],
  }));
  const all = {
    key: 'all',
    strong: true,
    cells: [t.all, t.percent(100), t.hours(known), t.hours(measured.hours - known), t.percent(100)],
  };
  return <DataTable caption={t.title} head={t.head} numeric={[1, 2, 3, 4]} rows={[...rows, all]} />;
}
