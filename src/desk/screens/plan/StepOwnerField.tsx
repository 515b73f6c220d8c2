import { usePartMessages } from '@/i18n/messages';
import type { PlanStep } from '@/profile/plan';
import { STEP_OWNERS, type StepOwner } from '@/profile/schema';
import { setStepOwner } from '@/store/planActions';

const OWNERS = ['you', ...STEP_OWNERS] as const;

/** Who does a step of the client on screen: they do, unless somebody else is chosen. */
export function StepOwnerField({ step: { id, text, who } }: { step: PlanStep }) {
  const { plan: t } = usePartMessages('desk');
  return (
    <label className="agreed-day">
      <span>{t.who}</span>
      <select
        aria-label={t.whoFor(text)}
        value={who ?? 'you'}
        onChange={(event) => {
          const owner = event.target.value;
          setStepOwner(id, owner === 'you' ? null : (owner as StepOwner));
        }}
      >
        {OWNERS.map((owner) => (
          <option key={owner} value={owner}>
            {t.owners[owner]}
          </option>
        ))}
      </select>
    </label>
  );
}
