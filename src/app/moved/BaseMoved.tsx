import { inputName, inputValue } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { methodMoved, type BaseStamp } from '@/profile/baseStamp';
import { baseChanges, type BaseChange } from '@/profile/moved';
import type { Profile } from '@/profile/schema';
import { useStore } from '@/store/store';
import { DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';

interface BaseMovedProps {
  /** What shipped when the profile was made from it. */
  base: BaseStamp;
  profile: Profile;
  onTakeOver: (change: BaseChange) => void;
  onTakeOverAll: (changes: readonly BaseChange[]) => void;
  /** From now on the new base is what the profile is compared with. */
  onSettle: () => void;
}

/** What moved in the shipped data since a profile's values were taken from it, value by value. */
export function BaseMoved(props: BaseMovedProps) {
  const { base, profile, onTakeOver, onTakeOverAll, onSettle } = props;
  const t = usePartMessages('moved');
  const m = useMessages();
  const role = useStore((state) => state.role);
  const changes = baseChanges(base, role, profile);
  const method = methodMoved(base);
  if (changes.length === 0 && !method) {
    return (
      <Section id="moved" title={t.title}>
        <p className="hint">{t.nothing}</p>
      </Section>
    );
  }
  const value = ({ path }: BaseChange, of: BaseChange['then']) => {
    if (of === null) return t.notThere;
    return typeof of === 'number' ? inputValue(m, path, of) : m.buckets[of];
  };
  const name = ({ path, task }: BaseChange) => inputName(m, path, () => task ?? '');
  const action = (change: BaseChange) =>
    change.yours === change.now ? (
      t.taken
    ) : (
      <button
        type="button"
        aria-label={t.takeOverOf(name(change))}
        onClick={() => onTakeOver(change)}
      >
        {t.takeOver}
      </button>
    );
  return (
    <Section id="moved" title={t.title} {...(changes.length > 0 && { intro: t.intro })}>
      {method && <p className="callout">{t.method}</p>}
      {changes.length > 0 && (
        <DataTable
          caption={t.title}
          head={[t.input, t.then, t.now, t.yours, t.action]}
          rows={changes.map((change) => ({
            key: change.path,
            cells: [
              name(change),
              value(change, change.then),
              value(change, change.now),
              value(change, change.yours),
              action(change),
            ],
          }))}
        />
      )}
      <div className="button-row">
        {changes.length > 0 && (
          <button type="button" className="primary" onClick={() => onTakeOverAll(changes)}>
            {t.takeOverAll}
          </button>
        )}
        <button type="button" onClick={onSettle}>
          {changes.length > 0 ? t.settle : t.settleMethod}
        </button>
      </div>
    </Section>
  );
}
