import { useMessages } from '@/i18n/messages';
import { addStep } from '@/store/planActions';
import { StepForm } from './StepForm';

/** Adds a step of the person's own. */
export function OwnStepForm() {
  const t = useMessages();
  const problems = { added: undefined, there: t.plan.there, full: t.plan.full };
  return (
    <>
      <h3>{t.plan.own}</h3>
      <StepForm
        submit={t.plan.add}
        onStep={(text, due) => {
          const outcome = addStep(text, due);
          return outcome === 'empty' ? t.plan.wordsProblem : problems[outcome];
        }}
      />
    </>
  );
}
