import { useMessages, usePartMessages } from '@/i18n/messages';
import { openFirst, type PlanStep } from '@/profile/plan';
import { removeStep, setStepDate, tickStep } from '@/store/planActions';
import { CheckBox } from '@/ui/CheckBox';
import { StepOwnerField } from './StepOwnerField';

/** What was agreed with a client: to tick, to date, to remove. What is done stands last. */
export function PlanSteps({ steps }: { steps: readonly PlanStep[] }) {
  const t = usePartMessages('desk');
  return (
    <ul className="agreed" aria-label={t.plan.title}>
      {openFirst(steps).map((step) => (
        <StepRow key={step.id} step={step} />
      ))}
    </ul>
  );
}

function StepRow({ step }: { step: PlanStep }) {
  const { id, text, due, doneAt } = step;
  const t = usePartMessages('desk');
  const m = useMessages();
  return (
    <li>
      <CheckBox checked={doneAt !== null} onChange={(done) => tickStep(id, done)}>
        {text}
      </CheckBox>
      <span className="agreed-tools">
        <StepOwnerField step={step} />
        {doneAt === null ? (
          <label className="agreed-day">
            <span>{t.plan.by}</span>
            <input
              type="date"
              max="9999-12-31"
              aria-label={t.plan.byFor(text)}
              value={due ?? ''}
              onChange={(event) => setStepDate(id, event.target.value || null)}
            />
          </label>
        ) : (
          <span className="hint">{t.plan.done(m.format.date(doneAt))}</span>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={t.plan.remove(text)}
          onClick={() => removeStep(id)}
        >
          {t.plan.removeShort}
        </button>
      </span>
    </li>
  );
}
