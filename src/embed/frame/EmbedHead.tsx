import { useEffect, useState } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { baseProfile } from '@/profile/baseProfile';
import { showProfile } from '@/store/edit';
import { useStore } from '@/store/store';
import { takeTurn } from '@/store/turns';
import { firstSign } from '@/ui/firstSign';
import { loadLibrary, loadRole, type Library } from './embedData';

/** What is scored: a title, or a choice among all roles of the library. */
export function EmbedHead({ locked }: { locked: boolean }) {
  const t = useEmbedMessages();
  const title = useStore((state) => state.role.title);
  return (
    <header className="embed-head">
      <h1>
        {locked && <span className="kicker">{t.kicker}</span>} {locked ? title : t.kicker}
      </h1>
      {!locked && <RoleSelect />}
    </header>
  );
}

const sectorsByName = ({ sectors }: Library) =>
  [...sectors].sort((a, b) => a.name.localeCompare(b.name));

/** A native list: the best one on a phone, and it can be typed into everywhere. */
function RoleSelect() {
  const t = useEmbedMessages();
  const role = useStore((state) => state.role);
  const [library, setLibrary] = useState<Library | null>(null);
  const [failed, setFailed] = useState<'role' | 'list' | null>(null);
  const list = () =>
    loadLibrary().then(
      (loaded) => {
        setFailed(null);
        setLibrary(loaded);
      },
      () => setFailed('list'),
    );
  useEffect(() => void firstSign().then(list), []);
  const choose = (id: string) => {
    const isWanted = takeTurn();
    return loadRole(id).then(
      (chosen) => {
        if (!isWanted()) return;
        setFailed(null);
        showProfile(chosen, baseProfile(chosen));
      },
      () => isWanted() && setFailed('role'),
    );
  };
  return (
    <label className="field">
      <span>{t.role}</span>
      <select
        value={role.id}
        onChange={(event) => void choose(event.target.value)}
        onFocus={() => failed === 'list' && void list()}
      >
        {library ? (
          sectorsByName(library).map(({ id, name }) => (
            <optgroup key={id} label={name}>
              {library.roles
                .filter((each) => each.sector === id)
                .sort((a, b) => a.title.localeCompare(b.title))
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.title}
                  </option>
                ))}
            </optgroup>
          ))
        ) : (
          <option value={role.id}>{role.title}</option>
        )}
      </select>
      {failed && (
        <span className="problem" role="alert">
          {t.failed[failed]}
        </span>
      )}
    </label>
  );
}
