import { useState } from 'react';
import { assess } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { profileInputs } from '@/profile/baseProfile';
import { addColumn } from '@/store/comparisonActions';
import type { KeptVersion } from '@/store/store';
import { deleteVersion, openVersion, renameVersion, undeleteVersion } from '@/store/versionActions';
import { NameForm } from './NameForm';

interface VersionRowProps {
  version: KeptVersion;
  /** Says what was done, to be read out. */
  onSaid: (words: string) => void;
  /** Shows the columns, which have this version by then. */
  onCompare: () => void;
}

/** One kept version and what can be done with it. */
export function VersionRow({ version, onSaid, onCompare }: VersionRowProps) {
  const t = useMessages();
  const [renaming, setRenaming] = useState(false);
  const { id, name, savedAt, profile, deleted } = version;
  const { shown, zone } = assess(profileInputs(profile));
  const open = async () => {
    if (await openVersion(id)) onSaid(t.versions.opened(name));
  };
  const compare = () => {
    addColumn(`version:${id}`);
    onCompare();
  };
  const rename = (given: string) => {
    renameVersion(id, given);
    setRenaming(false);
  };
  const remove = () => {
    deleteVersion(id);
    onSaid('');
  };
  const button = (words: string, act: () => void, autoFocus = false) => (
    <button
      type="button"
      autoFocus={autoFocus}
      aria-label={t.versions.action(words, name)}
      onClick={act}
    >
      {words}
    </button>
  );
  if (deleted) {
    return (
      <li>
        <span role="status">{t.versions.deleted(name)}</span>{' '}
        {button(t.versions.undo, () => undeleteVersion(id), true)}
      </li>
    );
  }
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="hint">{t.versions.saved(savedAt, shown, t.zones[zone].name)}</p>
      </div>
      {renaming ? (
        <NameForm
          label={t.versions.newName}
          submit={t.versions.saveName}
          value={name}
          onName={rename}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className="button-row">
          {button(t.versions.open, () => void open())}
          {button(t.versions.compare, compare)}
          {button(t.versions.rename, () => setRenaming(true))}
          {button(t.versions.remove, remove)}
        </div>
      )}
    </li>
  );
}
