import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import type { PlanStep } from '@/profile/plan';
import { renameStep, setStepDate } from '@/store/planActions';
import { CheckBox } from '@/ui/CheckBox';
import { StepForm } from './StepForm';

interface PlanStepRowProps {
  step: PlanStep;
  onTick: (id: string, done: boolean) => void;
  onRemove: (id: string) => void;
}

/** One step: its tick and words, its day, and the ways to change it. */
export function PlanStepRow({ step, onTick, onRemove }: PlanStepRowProps) {
  const t = useMessages();
  const [changing, setChanging] = useState(false);
  const { id, text, due, doneAt } = step;
  if (changing) {
    const close = () => setChanging(false);
    return (
      <li className="plan-step" data-step={id}>
        <StepForm
          submit={t.plan.keep}
          value={text}
          onCancel={close}
          onStep={(said) => {
            renameStep(id, said);
            close();
            return undefined;
          }}
        />
      </li>
    );
  }
  return (
    <li className="plan-step" data-step={id} data-done={doneAt !== null || undefined}>
      <CheckBox checked={doneAt !== null} onChange={(done) => onTick(id, done)}>
        {text}
      </CheckBox>
      <div className="plan-step-tools">
        {doneAt === null ? (
          <label className="plan-day">
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
          <span className="hint">{t.plan.done(doneAt)}</span>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={t.plan.changeThis(text)}
          onClick={() => setChanging(true)}
        >
          {t.plan.change}
        </button>
        <button
          type="button"
          className="quiet remove-step"
          aria-label={t.plan.removeThis(text)}
          onClick={() => onRemove(id)}
        >
          {t.plan.remove}
        </button>
      </div>
    </li>
  );
}
