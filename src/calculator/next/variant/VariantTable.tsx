import { toOneDecimal, type VariantTask } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useVariantResult } from '@/store/derivedVariant';
import { setVariantScore, setVariantTime, variantBounds } from '@/store/variantActions';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { NumberField } from '@/ui/NumberField';
import { Slider } from '@/ui/Slider';

const SCORES = [1, 2, 3, 4, 5];

/** The variant's task table, editable inside its caps. */
export function VariantTable() {
  const { variant, today } = useVariantResult();
  const tasks = new Map(today.tasks.map((task) => [task.id, task]));
  return (
    <ul className="variant-tasks">
      {variant.tasks.map((task) => {
        const before = tasks.get(task.id);
        return (
          <VariantRow key={task.id} task={task} timeBefore={before?.time} usual={before?.score} />
        );
      })}
    </ul>
  );
}

interface VariantRowProps {
  task: VariantTask;
  /** What the task takes and scores today; absent where it is new. */
  timeBefore: number | undefined;
  usual: number | undefined;
}

function VariantRow({ task, timeBefore, usual }: VariantRowProps) {
  const t = useMessages();
  const bounds = variantBounds(timeBefore);
  const min = toOneDecimal(bounds.min);
  const max = toOneDecimal(bounds.max);
  const time = toOneDecimal(task.time);
  const move = time - (timeBefore ?? 0);
  const label = t.variant.time(task.name);
  const change = (value: number) => setVariantTime(task.id, value);
  return (
    <li className="variant-task">
      <div>
        <h4>{task.name}</h4>
        <span className="hint">
          {t.variant.buckets[task.bucket]}
          {' · '}
          {timeBefore === undefined
            ? t.variant.newTask
            : `${t.variant.today} ${t.week.percentValue(timeBefore)}`}
          {Math.abs(move) >= 0.05 && ` (${t.format.signed(move, 0, 1)})`}
          {' · '}
          {t.variant.caps(min, max)}
        </span>
      </div>
      <div className="variant-time">
        <Slider
          label={label}
          value={time}
          min={min}
          max={max}
          step={0.1}
          valueText={t.week.percentValue(time)}
          onChange={change}
        />
        <NumberField
          label={label}
          value={time}
          min={min}
          max={max}
          step={0.1}
          unit={t.week.percentUnit}
          problem={t.value.numberBetween(min, max)}
          unclear={t.value.unclear}
          onChange={change}
        />
      </div>
      <ChoiceRow
        label={t.variant.score(task.name)}
        value={task.score}
        usual={usual}
        choices={SCORES.map((value) => ({
          value,
          label: t.format.upTo(value),
          meaning: t.week.scoreValue(value, t.scoreLevels[value] ?? ''),
        }))}
        onChange={(score) => setVariantScore(task.id, score)}
      />
    </li>
  );
}
