import { toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import type { ProfileTask } from '@/profile/schema';
import { setTaskTime } from '@/store/weekActions';
import { NumberField } from '@/ui/NumberField';

interface TimeFieldProps {
  task: ProfileTask;
  /** Null = percent. */
  hoursPerWeek: number | null;
}

/** A task's time as a number, in percent or in hours of the week. */
export function TimeField({ task, hoursPerWeek }: TimeFieldProps) {
  const t = useMessages();
  const whole = hoursPerWeek ?? 100;
  return (
    <NumberField
      key={whole} // what is typed in one unit is none in the other
      label={t.week.time(task.name)}
      value={toOneDecimal((task.time * whole) / 100)}
      min={0}
      max={whole}
      step={0.1}
      unit={hoursPerWeek === null ? t.week.percentUnit : t.week.hoursUnit}
      problem={t.value.numberBetween(0, whole)}
      unclear={t.value.unclear}
      onChange={(value) => setTaskTime(task.id, (100 * value) / whole)}
    />
  );
}
