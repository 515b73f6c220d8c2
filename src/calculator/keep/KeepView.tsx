import { useEffect, useRef } from 'react';
import { useMessages } from '@/i18n/messages';
import type { PlanStep } from '@/profile/plan';
import { startVersions } from '@/store/versionActions';
import { CalendarButton } from './plan/CalendarButton';
import { SharePanel } from './SharePanel';
import { VersionList } from './versions/VersionList';

const NO_STEPS: readonly PlanStep[] = [];

/** Everything about keeping one's work and taking it elsewhere: link, file, report, versions. */
export function KeepView({ onLeave }: { onLeave: () => void }) {
  const t = useMessages();
  useEffect(startVersions, []);
  const toCompare = useRef<HTMLAnchorElement>(null);
  const compare = () => {
    // A link, so that whatever leads links elsewhere (the desk's table does) leads this one, too.
    toCompare.current?.click();
    onLeave();
  };
  return (
    <div className="keep">
      <a href="#compare" ref={toCompare} hidden>
        {t.titles.compare}
      </a>
      <h2>{t.share.title}</h2>
      <SharePanel onLeave={onLeave} />
      <CalendarButton label={t.share.remind} steps={NO_STEPS} />
      <h3>{t.versions.title}</h3>
      <VersionList onCompare={compare} />
    </div>
  );
}
