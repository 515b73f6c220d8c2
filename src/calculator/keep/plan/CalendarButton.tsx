import { useState } from 'react';
import { useMessages, type Messages } from '@/i18n/messages';
import { isOpen, type PlanStep } from '@/profile/plan';
import { useStore } from '@/store/store';
import { saveCalendar } from '@/ui/saveCalendar';
import type { Appointment } from './planCalendar';

/** The library that writes calendars is fetched by those who want one. */
const calendar = () => import('./planCalendar');

const hasNoDay = (step: PlanStep) => isOpen(step) && step.due === null;

async function savePlan(
  t: Messages,
  steps: readonly PlanStep[],
  appointment?: Appointment,
): Promise<string> {
  const { role } = useStore.getState().profile;
  const name = `${role}.plan.ics`;
  try {
    const { planCalendar, addressOfPage } = await calendar();
    const address = addressOfPage(window.location);
    const words = t.plan.entry;
    const now = new Date();
    const meeting = appointment && { appointment };
    const text = planCalendar({ role, steps, now, address, words, ...meeting });
    saveCalendar(name, text);
  } catch {
    return t.plan.failed;
  }
  const dated = steps.filter((step) => isOpen(step) && step.due !== null).length;
  return t.plan.saved(name, dated + (appointment ? 2 : 1));
}

interface CalendarButtonProps {
  label: string;
  steps: readonly PlanStep[];
  /** A day to meet somebody, where one is agreed. */
  appointment?: Appointment;
}

/**
 * Takes steps, and a day to look at the score again, to the person's calendar; asks first for the
 * days that are missing.
 */
export function CalendarButton({ label, steps, appointment }: CalendarButtonProps) {
  const t = useMessages();
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState('');
  const undated = steps.filter(hasNoDay);
  const save = async () => {
    setAsked(false);
    setTold(await savePlan(t, steps, appointment));
  };
  const askOrSave = () => {
    setTold('');
    if (undated.length === 0) void save();
    else setAsked(true);
  };
  const asking = asked && undated.length > 0;
  return (
    <div className="plan-calendar">
      <button type="button" onClick={askOrSave}>
        {label}
      </button>{' '}
      {asking && (
        <button type="button" className="quiet" onClick={() => void save()}>
          {t.plan.leaveOut}
        </button>
      )}
      <p className="hint" role="status">
        {asking ? t.plan.undated(undated.length) : told}
      </p>
    </div>
  );
}
