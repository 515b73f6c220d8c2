import type { Role } from '@/data/schema';
import { useMessages } from '@/i18n/messages';

/** Who should worry and who need not, what to do, by when, and which tasks are new. */
export function Outlook({ brief }: { brief: Role['brief'] }) {
  const t = useMessages();
  return (
    <>
      <div className="brief-columns">
        <div className="brief-worry">
          <h3>{t.brief.worry}</h3>
          <p>{brief.worry}</p>
        </div>
        <div className="brief-calm">
          <h3>{t.brief.calm}</h3>
          <p>{brief.calm}</p>
        </div>
      </div>
      <h3>{t.brief.strategy}</h3>
      <Points items={brief.strategy} />
      <h3>{t.brief.horizon}</h3>
      <p className="prose">{brief.horizon}</p>
      <h3>{t.brief.newTasks}</h3>
      <Points items={brief.newTasks} />
    </>
  );
}

function Points({ items }: { items: readonly string[] }) {
  return (
    <ul className="prose">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
