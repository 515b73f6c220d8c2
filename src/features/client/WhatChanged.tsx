import type { Work } from '@/desk/model';
import { baseChanges, methodMoved, type BaseChange } from '@/desk/moved';
import { inputName, inputValue } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { settleBase, takeOverAll, takeOverOne } from '@/store/desk/baseActions';
import { useStore } from '@/store/store';
import { DataTable } from '@/ui/DataTable';

/** What moved in the shipped data since the client's values were taken from it. */
export function WhatChanged({ work }: { work: Work }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const role = useStore((state) => state.role);
  const changes = baseChanges(work.base, role, work.client);
  const method = methodMoved(work.base);
  if (changes.length === 0 && !method) return <p className="hint">{t.moved.nothing}</p>;
  const value = ({ path }: BaseChange, of: BaseChange['then']) => {
    if (of === null) return t.moved.notThere;
    return typeof of === 'number' ? inputValue(m, path, of) : m.buckets[of];
  };
  const name = ({ path, task }: BaseChange) => inputName(m, path, () => task ?? '');
  return (
    <>
      <p>{t.moved.intro}</p>
      {method && <p className="callout">{t.moved.method}</p>}
      {changes.length > 0 && (
        <>
          <DataTable
            caption={t.moved.title}
            head={[t.moved.input, t.moved.then, t.moved.now, t.moved.yours, t.moved.action]}
            rows={changes.map((change) => ({
              key: change.path,
              cells: [
                name(change),
                value(change, change.then),
                value(change, change.now),
                value(change, change.yours),
                change.yours === change.now ? (
                  t.moved.taken
                ) : (
                  <button
                    type="button"
                    aria-label={t.moved.takeOverOf(name(change))}
                    onClick={() => takeOverOne(change)}
                  >
                    {t.moved.takeOver}
                  </button>
                ),
              ],
            }))}
          />
          <div className="button-row">
            <button type="button" className="primary" onClick={() => takeOverAll(changes)}>
              {t.moved.takeOverAll}
            </button>
            <button type="button" onClick={settleBase}>
              {t.moved.settle}
            </button>
          </div>
        </>
      )}
      {changes.length === 0 && (
        <button type="button" onClick={settleBase}>
          {t.moved.settleMethod}
        </button>
      )}
    </>
  );
}
