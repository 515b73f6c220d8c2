import type { Role } from '@/data/schema';
import { useMessages } from '@/i18n/messages';
import { ToolsInAction } from './ToolsInAction';

/** The opportunity, the tools at work today, and what they do to the number of jobs. */
export function AiToday({ brief }: { brief: Role['brief'] }) {
  const t = useMessages();
  return (
    <>
      <h3>{t.brief.opportunity}</h3>
      <p className="prose">{brief.opportunity}</p>
      <h3>{t.brief.today}</h3>
      <p className="prose">{brief.today}</p>
      <ToolsInAction />
      <h3>{t.brief.effectOnJobs}</h3>
      <p className="prose">{brief.effectOnJobs}</p>
    </>
  );
}
