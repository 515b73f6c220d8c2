import { sourceNames } from '@/data/sourceNames';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { Section } from '@/ui/Section';
import { AiToday } from './AiToday';
import { KeyInsights } from './KeyInsights';
import { Outlook } from './Outlook';
import { RelatedRoles } from './RelatedRoles';
import { SkillOutlook } from './SkillOutlook';
import { TaskExposure } from './TaskExposure';
import { WhatToDo } from './WhatToDo';
import './brief.css';

/** The role brief: what AI does to this job, in the role's words and the person's own numbers. */
export function BriefSection() {
  const t = useMessages();
  const { brief } = useStore((state) => state.role);
  const told = brief.overview !== ''; // a person's own role has numbers and no text
  return (
    <Section id="brief" title={t.brief.title}>
      <div className="brief-columns">
        {told && <p>{brief.overview}</p>}
        <KeyInsights />
      </div>
      {told && <AiToday brief={brief} />}
      <TaskExposure />
      <SkillOutlook />
      {told && <Outlook brief={brief} />}
      {told && <WhatToDo brief={brief} />}
      <RelatedRoles />
      {told && (
        <p className="hint">
          {t.value.source}: {sourceNames(brief.sources)}
        </p>
      )}
    </Section>
  );
}
