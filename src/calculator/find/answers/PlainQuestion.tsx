import { useMessages } from '@/i18n/messages';
import { ChoiceRow } from '@/ui/ChoiceRow';

interface PlainQuestionProps {
  question: string;
  value: number;
  /** The answer that is typical for the job; it is marked. */
  typical: number;
  answers: readonly { value: number; words: string }[];
  onAnswer: (value: number) => void;
}

/** A question in plain words, its answers as buttons. */
export function PlainQuestion(props: PlainQuestionProps) {
  const { question, value, typical, answers, onAnswer } = props;
  const t = useMessages();
  return (
    <>
      <p className="plain-question">{question}</p>
      <ChoiceRow
        label={question}
        value={value}
        usual={typical}
        choices={answers.map((answer) => ({
          value: answer.value,
          label: answer.value === typical ? t.score.answers.typical(answer.words) : answer.words,
          meaning: '',
        }))}
        onChange={onAnswer}
      />
    </>
  );
}
