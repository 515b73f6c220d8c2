import { DIMENSION_GROUPS, GROWTH, TASK_SCORE, type DimensionGroup } from '@/engine';
import { inputName } from '@/i18n/inputWords';
import { useMessages, type Messages } from '@/i18n/messages';
import { openQuestions, valueOfQuestion } from '@/profile/openQuestions';
import type { Profile } from '@/profile/schema';
import { answerQuestion } from '@/store/answerQuestion';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import { SelectField } from '@/ui/SelectField';
import './openQuestions.css';

/** As many as a sentence can name. */
const NAMED = 3;

const OPEN = '';

interface Question {
  path: string;
  name: string;
  asked: string;
  levels: readonly { value: string; label: string }[];
  /** What stands there meanwhile, in words. */
  taken: string;
}

const range = (min: number, max: number) =>
  Array.from({ length: max - min + 1 }, (_, step) => min + step);

function questionAt(t: Messages, profile: Profile, path: string): Question {
  const value = valueOfQuestion(profile, path)!;
  const taskName = (id: string) => profile.tasks.find((task) => task.id === id)?.name ?? id;
  const name = inputName(t, path, taskName);
  const [group = '', id = 'growth'] = path.split('.');
  const isTask = group === 'tasks';
  const { min, max } = isTask
    ? TASK_SCORE
    : group === 'growth'
      ? GROWTH
      : DIMENSION_GROUPS[group as DimensionGroup];
  const words = isTask ? t.scoreLevels : t.dimensions[id]!.levels;
  const levels = range(min, max).map((level) => ({
    value: String(level),
    label: words[level] ?? t.format.upTo(level),
  }));
  const asked = isTask ? name : t.dimensions[id]!.question;
  return { path, name, asked, levels, taken: words[value] ?? t.format.upTo(value) };
}

/** Names the questions that were left open and what was taken instead; they can be answered here. */
export function OpenQuestions() {
  const t = useMessages();
  const profile = useStore((state) => state.profile);
  const questions = openQuestions(profile).map((path) => questionAt(t, profile, path));
  if (questions.length === 0) return null;
  const named = questions.slice(0, NAMED).map(({ name, taken }) => t.open.taken(name, taken));
  return (
    <div className="open-questions">
      <p>{t.open.sentence(questions.length, named, questions.length - named.length)}</p>
      <Disclosure summary={t.open.answer}>
        <div className="questions">
          {questions.map(({ path, asked, levels, taken }) => (
            <SelectField
              key={path}
              label={asked}
              labelShown={asked}
              value={OPEN}
              options={[{ value: OPEN, label: t.open.unknown(taken) }, ...levels]}
              onChange={(level) => level !== OPEN && answerQuestion(path, Number(level))}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
