import { OWN_ROLE_ID } from '@/data/ownRole';
import { READERS, type Work } from '@/desk/rows/model';
import { coachAgrees } from '@/desk/rows/readings';
import { overridesOf } from '@/desk/rows/overrides';
import { inputValue } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import type { Profile } from '@/profile/schema';
import { valueAt } from '@/store/valueActions';
import { ViewHeading } from '@/ui/ViewHeading';
import { pathsOf, taskNameIn, type Question } from '@/desk/state/questions';
import { ReasonField } from './ReasonField';
import { TaskControls } from './TaskControls';
import { ValueControls } from './ValueControls';

interface QuestionViewProps {
  work: Work;
  question: Question;
}

function useBaseWords({ work, question }: QuestionViewProps): string {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { profile } = work.base;
  if (profile.role === OWN_ROLE_ID) return t.session.noBaseRole;
  if (question.kind === 'value') {
    const [path = ''] = pathsOf(question);
    return t.session.base(inputValue(m, path, valueAt(profile, question.path)));
  }
  const task = profile.tasks.find(({ id }) => id === question.id);
  if (!task) return t.session.noBase;
  const score = inputValue(m, `tasks.${task.id}.score`, task.score);
  return t.session.base(t.session.baseTask(m.week.percentValue(task.time), score));
}

/** What a reading says to a question. */
const answerTo = (question: Question) => (reading: Profile) => {
  if (question.kind === 'value') return valueAt(reading, question.path);
  const task = reading.tasks.find(({ id }) => id === question.id);
  return task && [task.time, task.score];
};

/** One question with both readers' answers side by side, and a reason for what differs. */
export function QuestionView({ work, question }: QuestionViewProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const base = useBaseWords({ work, question });
  const asked = pathsOf(question);
  const overrides = overridesOf(work).filter((path) => asked.includes(path));
  const words = question.kind === 'value' ? m.dimensions[question.path.id]! : null;
  return (
    <>
      <p className="question-group">
        {question.kind === 'task' ? t.session.taskGroup : m.groups[question.path.group]}
      </p>
      <ViewHeading>
        {question.kind === 'task' ? taskNameIn(work, question.id) : words!.name}
      </ViewHeading>
      <p className="question-words">{words ? words.question : t.session.taskQuestion}</p>
      <p className="question-base">{base}</p>
      <div className="readers">
        {READERS.map((reader) => (
          <section key={reader} className="reader" aria-label={t.readers[reader]}>
            <div className="reader-head">
              <h2>{t.readers[reader]}</h2>
              {reader === 'coach' && coachAgrees(work, answerTo(question)) && (
                <span className="hint">{t.session.asClient}</span>
              )}
            </div>
            {question.kind === 'task' ? (
              <TaskControls work={work} reader={reader} id={question.id} />
            ) : (
              <ValueControls work={work} reader={reader} path={question.path} />
            )}
          </section>
        ))}
      </div>
      {overrides.length > 0 && (
        <div className="override-reasons">
          <p className="hint">{t.session.reasonsWait}</p>
          {overrides.map((path) => (
            <ReasonField key={path} work={work} path={path} />
          ))}
        </div>
      )}
    </>
  );
}
