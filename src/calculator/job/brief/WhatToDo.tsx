import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import type { Role } from '@/data/schema';
import { useMessages } from '@/i18n/messages';

/** What to do, who can help, by when, and which tasks are new. */
export function WhatToDo({ brief }: { brief: Role['brief'] }) {
  const t = useMessages();
  return (
    <div className="brief-columns">
      <div>
        <h3>{t.brief.strategy}</h3>
        <ul className="brief-points">
          {brief.strategy.map((item) => (
            <li key={item}>
              {item} <AddToPlan text={item} />
            </li>
          ))}
        </ul>
        <p className="hint">{t.brief.help}</p>
      </div>
      <div>
        <h3>{t.brief.horizon}</h3>
        <p>{brief.horizon}</p>
        <h3>{t.brief.newTasks}</h3>
        <ul className="brief-points">
          {brief.newTasks.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
