import { DIMENSION_GROUPS, GROWTH, TASK_SCORE, type StepPath } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { baseOf } from '@/store/derived';
import { inputAt, valueOfInput, type StepInput } from '@/store/stepActions';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { setTaskScore } from '@/store/weekActions';
import { PlainQuestion } from './PlainQuestion';

function rangeOf(input: StepInput): { min: number; max: number } {
  if (input.group === 'tasks') return TASK_SCORE;
  return input.group === 'growth' ? GROWTH : DIMENSION_GROUPS[input.group];
}

/** A single input as a question, answered by its level words. */
export function ValueQuestion({ path }: { path: StepPath }) {
  const t = useMessages();
  const input = inputAt(path);
  const tasks = useStore((state) => state.profile.tasks);
  const task = tasks.find(({ id }) => id === input.id);
  const value = useStore((state) => valueOfInput(state.profile, input));
  const typical = useStore((state) => valueOfInput(baseOf(state.role), input));
  const { min, max } = rangeOf(input);
  const words = task ? t.scoreLevels : t.dimensions[input.id]!.levels;
  return (
    <PlainQuestion
      question={task ? t.score.answers.score(task.name) : t.dimensions[input.id]!.question}
      value={value}
      typical={typical}
      answers={Array.from({ length: max - min + 1 }, (_, step) => ({
        value: min + step,
        words: words[min + step] ?? '',
      }))}
      onAnswer={(next) =>
        input.group === 'tasks' ? setTaskScore(input.id, next) : setValue(input, next)
      }
    />
  );
}
