import { lazy, memo } from 'react';
import type { RoleTask } from '@/data/schema';
import { exposureOf, TASK_SCORE, toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import type { ProfileTask } from '@/profile/schema';
import { resetTaskField, setTaskScore, setTaskTime, toggleLock } from '@/store/weekActions';
import { Disclosure } from '@/ui/Disclosure';
import { NumberField } from '@/ui/NumberField';
import { ResetButton } from '@/ui/ResetButton';
import { Slider } from '@/ui/Slider';
import { TimeField } from './TimeField';

const TaskDetails = lazy(async () => ({ default: (await import('./TaskDetails')).TaskDetails }));

interface TaskRowProps {
  task: ProfileTask;
  /** The same task in the base role; undefined for a task of one's own. */
  base: RoleTask | undefined;
  locked: boolean;
  /** Set when times are shown as hours. */
  hoursPerWeek: number | null;
}

/** One task of the week: its time and its score, each as slider and as number. */
export const TaskRow = memo(function TaskRow({ task, base, locked, hoursPerWeek }: TaskRowProps) {
  const t = useMessages();
  const words = t.scoreLevels[task.score] ?? '';
  const scoreLabel = t.week.score(task.name);
  const exposure = exposureOf(task.score);
  const shownTime = (percent: number) =>
    hoursPerWeek === null
      ? t.week.percentValue(percent)
      : t.week.hoursValue(toOneDecimal((percent * hoursPerWeek) / 100));
  return (
    <li className="task">
      <div className="task-head">
        <h3>{task.name}</h3>
        <span className={`exposure exposure-${exposure}`}>{t.exposure[exposure]}</span>
      </div>
      <div className="control">
        <span className="control-label">{t.week.timeLabel}</span>
        <Slider
          label={t.week.time(task.name)}
          value={task.time}
          min={0}
          max={100}
          step="any"
          valueText={shownTime(task.time)}
          onChange={(time) => setTaskTime(task.id, Math.round(time))}
        />
        <TimeField task={task} hoursPerWeek={hoursPerWeek} />
        <button
          type="button"
          className="lock"
          aria-pressed={locked}
          aria-label={t.week.lock(task.name)}
          onClick={() => toggleLock(task.id)}
        >
          {t.week.keep}
        </button>
        {base && Math.abs(base.time - task.time) > 1e-9 && (
          <ResetButton
            label={t.week.resetTime(task.name, t.value.base(shownTime(base.time)))}
            onReset={() => resetTaskField(task.id, 'time')}
          >
            {t.value.base(shownTime(base.time))}
          </ResetButton>
        )}
      </div>
      <div className="control">
        <span className="control-label">{t.week.scoreLabel}</span>
        <Slider
          label={scoreLabel}
          value={task.score}
          min={TASK_SCORE.min}
          max={TASK_SCORE.max}
          valueText={t.week.scoreValue(task.score, words)}
          onChange={(score) => setTaskScore(task.id, score)}
        />
        <NumberField
          label={scoreLabel}
          value={task.score}
          min={TASK_SCORE.min}
          max={TASK_SCORE.max}
          problem={t.value.wholeNumber(TASK_SCORE.min, TASK_SCORE.max)}
          onChange={(score) => setTaskScore(task.id, score)}
        />
        <span className="level-words">{words}</span>
        {base && base.score !== task.score && (
          <ResetButton
            label={t.week.resetScore(task.name, t.value.base(String(base.score)))}
            onReset={() => resetTaskField(task.id, 'score')}
          >
            {t.value.base(String(base.score))}
          </ResetButton>
        )}
      </div>
      <Disclosure summary={t.week.details} about={task.name}>
        <TaskDetails task={task} base={base} />
      </Disclosure>
    </li>
  );
});
