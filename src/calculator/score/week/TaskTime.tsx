import type { RoleTask } from '@/data/schema';
import { useMessages } from '@/i18n/messages';
import type { ProfileTask } from '@/profile/schema';
import { resetTaskField, setTaskTime } from '@/store/weekActions';
import { ResetButton } from '@/ui/ResetButton';
import { Slider } from '@/ui/Slider';
import { TimeField } from './TimeField';
import { timeInWords } from './timeInWords';

interface TaskTimeProps {
  task: ProfileTask;
  base: RoleTask | undefined;
  locked: boolean;
  hoursPerWeek: number | null;
}

/** The time on a task as slider and number; what differs from the base goes back by the arrow. */
export function TaskTime({ task, base, locked, hoursPerWeek }: TaskTimeProps) {
  const t = useMessages();
  const words = (percent: number) => timeInWords(t, percent, hoursPerWeek);
  return (
    <div className="task-time">
      <span className="task-label">{t.week.timeLabel}</span>
      <Slider
        label={t.week.time(task.name)}
        value={task.time}
        min={0}
        max={100}
        step="any"
        valueText={locked ? `${words(task.time)}, ${t.score.week.locked}` : words(task.time)}
        onChange={(time) => setTaskTime(task.id, time)}
      />
      <TimeField task={task} hoursPerWeek={hoursPerWeek} />
      {base && Math.abs(base.time - task.time) > 1e-9 && (
        <ResetButton
          label={t.week.resetTime(task.name, t.value.base(words(base.time)))}
          onReset={() => resetTaskField(task.id, 'time')}
        />
      )}
    </div>
  );
}
