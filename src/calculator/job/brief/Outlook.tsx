import type { Role } from '@/data/schema';
import { useMessages } from '@/i18n/messages';

/** What holds and what changes: who need not worry and who should. */
export function Outlook({ brief }: { brief: Role['brief'] }) {
  const t = useMessages();
  return (
    <div className="brief-columns brief-outlook">
      <div className="brief-calm">
        <h3>{t.brief.calm}</h3>
        <p>{brief.calm}</p>
      </div>
      <div className="brief-worry">
        <h3>{t.brief.worry}</h3>
        <p>{brief.worry}</p>
      </div>
    </div>
  );
}
