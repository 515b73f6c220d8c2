import type { Role } from '@/data/schema';
import { useMessages } from '@/i18n/messages';
import { ToolsInAction } from './ToolsInAction';

/** The opportunity, the tools at work today, and what they do to the number of jobs. */
export function AiToday({ brief }: { brief: Role['brief'] }) {
  const t = useMessages();
  return (
    <div className="brief-columns">
      <div>
        <h3>{t.brief.opportunity}</h3>
        <p>{brief.opportunity}</p>
      </div>
      <div>
        <h3>{t.brief.today}</h3>
        <p>{brief.today}</p>
        <ToolsInAction />
      </div>
      <div>
        <h3>{t.brief.effectOnJobs}</h3>
        <p>{brief.effectOnJobs}</p>
      </div>
    </div>
  );
}
