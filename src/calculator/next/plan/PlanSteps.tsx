import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { openFirst, type PlanStep } from '@/profile/plan';
import { removeStep, tickStep } from '@/store/planActions';
import { PlanStepRow } from './PlanStepRow';

/** A control of a row that gets the focus once the list has moved under it. */
interface Wanted {
  id: string | undefined;
  control: 'input' | '.remove-step';
}

/** The steps, what is done last; a step that moves takes the focus along. */
export function PlanSteps({ steps }: { steps: readonly PlanStep[] }) {
  const t = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<Wanted | null>(null);
  const [removed, setRemoved] = useState<readonly PlanStep[] | null>(null);
  const rows = openFirst(steps);
  useEffect(() => {
    if (wanted.current === null) return;
    const { id, control } = wanted.current;
    wanted.current = null;
    const all = [...(list.current?.children ?? [])] as HTMLElement[];
    const row = all.find(({ dataset }) => dataset['step'] === id) ?? all.at(-1);
    row?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  }, [steps]);
  const tick = (id: string, done: boolean) => {
    wanted.current = { id, control: 'input' };
    tickStep(id, done);
  };
  const remove = (id: string) => {
    const at = rows.findIndex((step) => step.id === id);
    wanted.current = { id: rows[at + 1]?.id, control: '.remove-step' };
    removeStep(id);
    setRemoved(steps);
  };
  return (
    <>
      {rows.length > 0 && (
        <ul className="plan-steps" aria-label={t.plan.steps} ref={list}>
          {rows.map((step) => (
            <PlanStepRow key={step.id} step={step} onTick={tick} onRemove={remove} />
          ))}
        </ul>
      )}
      <p className="hint plan-told" role="status">
        {removed !== null && removed.length > steps.length && t.plan.removed}
      </p>
    </>
  );
}
