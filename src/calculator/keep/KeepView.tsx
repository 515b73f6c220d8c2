import { useEffect } from 'react';
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
  const compare = () => {
    onLeave();
    window.location.hash = '#compare';
  };
  return (
    <div className="keep">
      <h2>{t.share.title}</h2>
      <SharePanel onLeave={onLeave} />
      <CalendarButton label={t.share.remind} steps={NO_STEPS} />
      <h3>{t.versions.title}</h3>
      <VersionList onCompare={compare} />
    </div>
  );
}
