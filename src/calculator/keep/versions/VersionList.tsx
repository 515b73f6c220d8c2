import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { useStore } from '@/store/store';
import { hasRoom, keepVersion } from '@/store/versionActions';
import { NameForm } from './NameForm';
import { VersionRow } from './VersionRow';

interface VersionListProps {
  /** Shows the columns, which have one more by then. */
  onCompare: () => void;
}

/** Named versions of the profile: keep, list, open, compare, rename, delete. */
export function VersionList({ onCompare }: VersionListProps) {
  const t = useMessages();
  const { list, storage } = useStore((state) => state.versions);
  const [said, setSaid] = useState('');
  const room = hasRoom(list);
  const keep = (name: string) => {
    keepVersion(name);
    setSaid(t.versions.kept(name));
  };
  return (
    <>
      <p className="hint">{t.versions.intro}</p>
      <NameForm
        label={t.versions.nameLabel}
        submit={t.versions.keep}
        disabled={!room}
        onName={keep}
      />
      <p className="hint" role="status">
        {said}
      </p>
      {!room && <p className="hint">{t.versions.full(LIMITS.versions)}</p>}
      {storage !== 'saved' && (
        <p className="callout" role="alert">
          {t.versions.notStored[storage]}
        </p>
      )}
      {list.length === 0 && <p>{t.versions.none}</p>}
      <ul className="versions">
        {list.map((version) => (
          <VersionRow key={version.id} version={version} onSaid={setSaid} onCompare={onCompare} />
        ))}
      </ul>
    </>
  );
}
