import type { Session } from '@/desk/rows/model';
import { addressOf } from '@/desk/state/address';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { isOpen, openFirst, planOf } from '@/profile/plan';

/** The plan as it stood at the end of a session. */
export function PlanThen({ session }: { session: Session }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const steps = openFirst(planOf(session.work.client));
  return (
    <>
      {steps.length === 0 && <p>{t.plan.noneThen}</p>}
      <ul className="agreed-then" aria-label={t.plan.title}>
        {steps.map((step) => (
          <li key={step.id} data-done={!isOpen(step) || undefined}>
            {step.text}{' '}
            <span className="hint">
              {step.doneAt !== null
                ? t.plan.done(m.format.date(step.doneAt))
                : step.due !== null && t.plan.dueBy(step.due)}
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {t.plan.then} <a href={addressOf(session.clientId)}>{t.plan.toNow}</a>
      </p>
    </>
  );
}
