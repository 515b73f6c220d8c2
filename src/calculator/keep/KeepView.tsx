import { useEffect } from 'react';
import { useMessages } from '@/i18n/messages';
import { startVersions } from '@/store/versionActions';
import { SharePanel } from './SharePanel';
import { VersionList } from './versions/VersionList';

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
      <h3>{t.versions.title}</h3>
      <VersionList onCompare={compare} />
    </div>
  );
}
