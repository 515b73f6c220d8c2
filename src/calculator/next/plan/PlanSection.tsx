import { useMessages } from '@/i18n/messages';
import { isOpen, planOf } from '@/profile/plan';
import { useStore } from '@/store/store';
import { Section } from '@/ui/Section';
import { CalendarButton } from '@/calculator/keep/plan/CalendarButton';
import { OwnStepForm } from './OwnStepForm';
import { PlanSteps } from './PlanSteps';
import './plan.css';

/** What the person means to do: steps with a day and a tick, and a calendar to take them to. */
export function PlanSection() {
  const t = useMessages();
  const plan = useStore((state) => state.profile.plan);
  const steps = planOf({ plan });
  const open = steps.filter(isOpen).length;
  return (
    <Section
      id="plan"
      title={t.plan.title}
      intro={t.plan.intro}
      aside={steps.length > 0 && <p className="hint">{t.plan.left(open, steps.length)}</p>}
    >
      {steps.length === 0 && <p>{t.plan.empty}</p>}
      <PlanSteps steps={steps} />
      {steps.length > 0 && <CalendarButton label={t.plan.calendar} steps={steps} />}
      <OwnStepForm />
    </Section>
  );
}
