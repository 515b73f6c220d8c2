import { toOneDecimal, type SensitivityStep } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { StatusBadge } from '@/ui/StatusBadge';
import { useStepWords } from './useStepWords';

interface StepCellProps {
  step: SensitivityStep | null;
  onApply: (step: SensitivityStep) => void;
}

/** One step of one input: where it leads, what that changes, and the button that takes it. */
export function StepCell({ step, onApply }: StepCellProps) {
  const t = useMessages();
  const { personal } = useResult();
  const { nameOf, valueAfter, stepWords } = useStepWords();
  if (!step) return <span className="hint">{t.matters.atEnd}</span>;
  const shown = toOneDecimal(step.score);
  const change = toOneDecimal(shown - personal.shown);
  return (
    <div className={step.crosses ? 'step crosses' : 'step'}>
      <span className="step-to">{t.matters.to(valueAfter(step))}</span>
      <span>
        <strong>{t.format.fixed(shown)}</strong> ({t.format.signed(change, 1)})
      </span>
      {step.crosses && <StatusBadge tone={step.zone}>{t.zones[step.zone].name}</StatusBadge>}
      <button
        type="button"
        aria-label={t.matters.applyStep(nameOf(step.path), stepWords(step))}
        onClick={() => onApply(step)}
      >
        {t.matters.apply}
      </button>
    </div>
  );
}
