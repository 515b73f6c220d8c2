import { useState } from 'react';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { addressOf, goTo } from '@/desk/state/address';
import { assessmentOfProfile } from '@/desk/state/scores';
import { useStore } from '@/store/store';
import {
  deleteVersion,
  hasRoom,
  keepVersion,
  openVersion,
  undeleteVersion,
} from '@/store/versionActions';
import { isSeen, plainName } from '@/profile/names';
import { FormField } from '@/ui/FormField';

/** Named states of the client's inputs: keep one, look at one in the table, delete. */
export function ClientVersions({ clientId }: { clientId: string }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const list = useStore((state) => state.versions.list);
  const [name, setName] = useState('');
  const show = async (id: string) => {
    if (await openVersion(id)) goTo(addressOf(clientId, 'table'));
  };
  return (
    <>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSeen(name)) return;
          keepVersion(plainName(name));
          setName('');
        }}
      >
        <FormField
          label={t.versions.name}
          value={name}
          maxLength={LIMITS.versionNameCharacters}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" disabled={!hasRoom(list)}>
          {t.versions.keep}
        </button>
      </form>
      {list.length === 0 && <p className="hint">{t.versions.none}</p>}
      <ul className="session-rows" aria-label={t.versions.title}>
        {list.map(({ id, name: of, savedAt, profile, deleted }) => (
          <li className="session-row" key={id}>
            <div>
              {deleted ? m.versions.deleted(of) : <strong>{of}</strong>}
              {!deleted && (
                <p className="hint">
                  {m.versions.saved(
                    savedAt,
                    assessmentOfProfile(profile).shown,
                    m.zones[assessmentOfProfile(profile).zone].name,
                  )}
                </p>
              )}
            </div>
            <div className="button-row">
              {deleted ? (
                <button type="button" autoFocus onClick={() => undeleteVersion(id)}>
                  {m.versions.undo}
                </button>
              ) : (
                <>
                  <button
                    type="button"
                    aria-label={t.versions.openOf(of)}
                    onClick={() => void show(id)}
                  >
                    {t.versions.open}
                  </button>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={m.versions.action(m.versions.remove, of)}
                    onClick={() => deleteVersion(id)}
                  >
                    {m.versions.remove}
                  </button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
