import { useEffect, useRef, useState } from 'react';
import { largestQuestions, type Question } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { baseOf, inputsOf, useResult } from '@/store/derived';
import type { ProfileTask } from '@/profile/schema';
import { inputAt } from '@/store/stepActions';
import { useStore } from '@/store/store';
import { AnswersResult } from './answers/AnswersResult';
import { TimeQuestion } from './answers/TimeQuestion';
import { ValueQuestion } from './answers/ValueQuestion';
import './answers/answers.css';

/** Is what a question is about still there? A task may have been deleted. */
const stillAsks = (tasks: readonly ProfileTask[]) => (question: Question) => {
  const about = question.kind === 'time' ? question.taskId : inputAt(question.path).id;
  const isOfTask = question.kind === 'time' || question.path.startsWith('tasks.');
  return !isOfTask || tasks.some(({ id }) => id === about);
};

/**
 * The three inputs that move this role's score most, as plain questions with the typical answer
 * marked, and then what the answers changed. Answers are edits like any other.
 */
export function ThreeAnswers({ onDone }: { onDone: () => void }) {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const tasks = useStore((state) => state.profile.tasks);
  const { shown } = useResult().personal;
  const [before, setBefore] = useState({ role, shown });
  const [answered, setAnswered] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [answered]);
  // The role may still be on its way when the questions appear.
  if (before.role !== role) setBefore({ role, shown });
  if (answered) {
    return (
      <AnswersResult
        heading={heading}
        from={before.shown}
        onBack={() => setAnswered(false)}
        onDone={onDone}
      />
    );
  }
  const questions = largestQuestions(inputsOf(role, baseOf(role))).filter(stillAsks(tasks));
  const finish = () => (shown === before.shown ? onDone() : setAnswered(true));
  return (
    <div className="three-answers">
      <h2 ref={heading} tabIndex={-1}>
        {t.score.answers.title}
      </h2>
      <p className="intro">{t.score.answers.intro}</p>
      <ol>
        {questions.map((question) => (
          <li key={question.kind === 'time' ? question.taskId : question.path}>
            {question.kind === 'time' ? (
              <TimeQuestion taskId={question.taskId} />
            ) : (
              <ValueQuestion path={question.path} />
            )}
          </li>
        ))}
      </ol>
      <div className="button-row">
        <button type="button" className="primary" onClick={finish}>
          {t.score.answers.show}
        </button>
        <button type="button" className="quiet" onClick={onDone}>
          {t.score.answers.skip}
        </button>
      </div>
    </div>
  );
}
