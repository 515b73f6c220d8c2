import { useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { DataTable } from '@/ui/DataTable';
import { SelectField } from '@/ui/SelectField';
import { NOT_WORK, OPEN, type WorkGroup } from '../reading/week/work';
import type { Giving } from './useGiving';

/** So many are in sight at first: they have most of the time. */
const FIRST = 12;

interface GroupTableProps {
  groups: readonly WorkGroup[];
  giving: Giving;
}

/** What the entries are about: each group with its task, to be put right by choosing. */
export function GroupTable({ groups, giving }: GroupTableProps) {
  const t = usePartMessages('measure').groups;
  const tasks = useStore((state) => state.profile.tasks);
  const [shown, setShown] = useState(FIRST);
  const placed = giving.placed(groups);
  const options = [
    ...tasks.map(({ id, name }) => ({ value: id, label: name })),
    { value: OPEN, label: t.open },
    { value: NOT_WORK, label: t.notWork },
  ];
  const left = groups.length - shown;
  return (
    <section className="measure-part">
      <h3>{t.title}</h3>
      <p>{t.intro}</p>
      <DataTable
        caption={t.title}
        head={t.head}
        numeric={[1]}
        stacks
        rows={groups.slice(0, shown).map((group) => {
          const { to, certainty } = placed.get(group.key)!;
          const title = group.title || t.untitled;
          return {
            key: group.key,
            cells: [
              <GroupName key="name" group={group} title={title} />,
              t.hours(group.minutes / 60),
              <SelectField
                key="task"
                label={t.give(title)}
                value={to}
                options={options}
                onChange={(next) => giving.choose(group.key, next)}
              />,
              <span key="sure" className={`certainty-${certainty}`}>
                {t.certainty[certainty]}
              </span>,
            ],
          };
        })}
      />
      {left > 0 && (
        <button type="button" className="quiet" onClick={() => setShown(shown + 50)}>
          {t.more(Math.min(50, left))}
        </button>
      )}
      <Remembered giving={giving} />
    </section>
  );
}

function GroupName({ group, title }: { group: WorkGroup; title: string }) {
  const t = usePartMessages('measure').groups;
  return (
    <>
      <span className="group-title">{title}</span>{' '}
      <span className="hint">
        {t.times(group.times, group.repeats)}
        {group.guests > 0 && `, ${t.guests(group.guests)}`}
      </span>
    </>
  );
}

/** That choices are kept for the next time, and the button that forgets them. */
function Remembered({ giving: { remembered, forget } }: { giving: Giving }) {
  const t = usePartMessages('measure').groups;
  const ofClient = useStore((state) => state.atDesk !== null);
  const [forgotten, setForgotten] = useState(false);
  return (
    <p className="hint">
      {ofClient ? t.rememberedForClient : t.remembered}{' '}
      {remembered > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            forget();
            setForgotten(true);
          }}
        >
          {t.forget}
        </button>
      )}
      <span role="status">{forgotten && remembered === 0 && t.forgotten}</span>
    </p>
  );
}
