import { usePartMessages } from '@/i18n/messages';
import { useDesk } from '@/desk/state/desk';
import { planOf } from '@/profile/plan';
import { PlanForm } from './PlanForm';
import { PlanSteps } from './PlanSteps';

/** The plan of the client on screen: one for all sessions. */
export function ClientPlan() {
  const t = usePartMessages('desk');
  const steps = planOf(useDesk((state) => state.client)!.work.client);
  return (
    <>
      {steps.length === 0 ? <p>{t.plan.none}</p> : <PlanSteps steps={steps} />}
      <PlanForm />
    </>
  );
}
