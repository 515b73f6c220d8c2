import { TASK_SCORE, toOneDecimal, type VariantTask } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useVariantResult } from '@/store/derived';
import { setVariantScore, setVariantTime, variantBounds } from '@/store/variantActions';
import { NumberField } from '@/ui/NumberField';
import { Slider } from '@/ui/Slider';

/** The variant's task table, editable inside its caps. */
export function VariantTable() {
  const { variant, today } = useVariantResult();
  const timeToday = new Map(today.tasks.map((task) => [task.id, task.time]));
  return (
    <ul className="variant-tasks">
      {variant.tasks.map((task) => (
        <VariantRow key={task.id} task={task} today={timeToday.get(task.id)} />
      ))}
    </ul>
  );
}

function VariantRow({ task, today }: { task: VariantTask; today: number | undefined }) {
  const t = useMessages();
  const bounds = variantBounds(today);
  const min = toOneDecimal(bounds.min);
  const max = toOneDecimal(bounds.max);
  const time = toOneDecimal(task.time);
  const move = time - (today ?? 0);
  const change = (value: number) => setVariantTime(task.id, value);
  const words = t.scoreLevels[task.score] ?? '';
  return (
    <li className="variant-task">
      <div className="task-head">
        <h3>{task.name}</h3>
        <span className="hint">
          {t.variant.buckets[task.bucket]}
          {' · '}
          {today === undefined
            ? t.variant.newTask
            : `${t.variant.today} ${t.week.percentValue(today)}`}
          {Math.abs(move) >= 0.05 && ` (${t.format.signed(move, 0, 1)})`}
        </span>
      </div>
      <div className="control">
        <span className="control-label">{t.week.timeLabel}</span>
        <Slider
          label={t.variant.time(task.name)}
          value={time}
          min={min}
          max={max}
          step={0.1}
          valueText={t.week.percentValue(time)}
          onChange={change}
        />
        <NumberField
          label={t.variant.time(task.name)}
          value={time}
          min={min}
          max={max}
          step={0.1}
          unit={t.week.percentUnit}
          problem={t.value.numberBetween(min, max)}
          onChange={change}
        />
        <span className="hint">{t.variant.caps(min, max)}</span>
      </div>
      <div className="control">
        <span className="control-label">{t.week.scoreLabel}</span>
        <Slider
          label={t.variant.score(task.name)}
          value={task.score}
          min={TASK_SCORE.min}
          max={TASK_SCORE.max}
          valueText={t.week.scoreValue(task.score, words)}
          onChange={(score) => setVariantScore(task.id, score)}
        />
        <span className="level-words">
          {task.score}: {words}
        </span>
      </div>
    </li>
  );
}
