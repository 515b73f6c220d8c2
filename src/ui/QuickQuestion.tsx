interface QuickQuestionProps<T extends string> {
  question: string;
  /** What to do where no answer is right. */
  otherwise: string;
  answers: readonly { value: T; label: string }[];
  onAnswer: (value: T) => void;
}

/** A question that stands in the way of the work and that one press answers. */
export function QuickQuestion<T extends string>(props: QuickQuestionProps<T>) {
  const { question, otherwise, answers, onAnswer } = props;
  return (
    <div className="callout" role="alert">
      <p>{question}</p>
      <div className="button-row">
        {answers.map(({ value, label }) => (
          <button key={value} type="button" onClick={() => onAnswer(value)}>
            {label}
          </button>
        ))}
      </div>
      <p>{otherwise}</p>
    </div>
  );
}
