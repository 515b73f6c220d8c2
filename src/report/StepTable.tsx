import type { PlanStep } from '@/profile/plan';
import { DataTable } from '@/ui/DataTable';
import { useReportWords } from './useReportWords';

interface StepTableProps {
  caption: string;
  steps: readonly PlanStep[];
  /** Is somebody beside the person there who could do it? */
  withCoach: boolean;
}

/** Steps that were agreed: what, who, by when, with a box to tick by hand. */
export function StepTable({ caption, steps, withCoach }: StepTableProps) {
  const { words } = useReportWords();
  const { plan } = words;
  const shared = withCoach || steps.some(({ who }) => who);
  const rows = steps.map((step) => {
    const owner = plan.who[step.who ?? 'you'];
    const cells = [<Ticked key="step" step={step} />, ...(shared ? [owner] : []), whenOf(step)];
    return { key: step.id, cells };
  });
  return (
    <div className="report-steps">
      <DataTable
        stacks
        caption={caption}
        head={[plan.what, ...(shared ? [plan.whoDoes] : []), plan.when]}
        rows={rows}
      />
    </div>
  );

  function whenOf({ doneAt, due }: PlanStep): string {
    if (doneAt) return plan.doneOn(doneAt);
    return due ? plan.dueBy(due) : plan.noDay;
  }
}

/** A box to tick by hand, or ticked already, with what is to be done. */
function Ticked({ step: { text, doneAt } }: { step: PlanStep }) {
  const { words } = useReportWords();
  return (
    <span className="report-step">
      <svg viewBox="0 0 16 16" role="img" aria-label={doneAt ? words.plan.done : words.plan.open}>
        <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" />
        {doneAt && <path d="M4 8.5l3 3L12.5 5" />}
      </svg>
      <span>{text}</span>
    </span>
  );
}
