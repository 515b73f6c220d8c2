import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import type { VariantTask } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { timeWords } from '@/i18n/timeWords';
import { useVariantResult } from '@/store/derivedVariant';
import { useStore } from '@/store/store';
import { variantChanges } from './variantChanges';

const names = (tasks: readonly VariantTask[]) => tasks.map((task) => task.name);

/** What the variant changes, in a few plain lines; what is new in it can go into the plan. */
export function ChangeLines() {
  const t = useMessages();
  const hoursPerWeek = useStore((state) => state.profile.hoursPerWeek);
  const { variant, today } = useVariantResult();
  const { less, halved, more, added, easier, harder, outside } = variantChanges(
    today.tasks,
    variant,
  );
  const other = [
    easier.length > 0 && t.variant.easier(names(easier)),
    harder.length > 0 && t.variant.harder(names(harder)),
    outside.length > 0 &&
      t.variant.outside(
        outside.map(({ axis, points }) => t.variant.outsideChange(t.groups[axis], points)),
      ),
  ].filter((line) => line !== false);
  const nothing = less.length + more.length + added.length + other.length === 0;
  if (nothing) return <p>{t.variant.nothing}</p>;
  return (
    <ul className="changes">
      {less.length > 0 && <li>{t.variant[halved ? 'halved' : 'less'](names(less))}</li>}
      {added.map(({ id, name, time }) => (
        <li key={id}>
          {t.variant.added(name, timeWords(t, time, hoursPerWeek))} <AddToPlan text={name} />
        </li>
      ))}
      {more.length > 0 && <li>{t.variant.more(names(more))}</li>}
      {other.length > 0 && <li>{other.join(' ')}</li>}
    </ul>
  );
}
