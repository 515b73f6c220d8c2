import { useMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { useHasOwnAside, useStanding } from '@/store/beside';
import { makeMine, returnToOwnWork } from '@/store/sessionActions';
import { useStore } from '@/store/store';

/** Names what is on screen beside one's own work, with both ways on; stays as long as it is so. */
export function BesideNotice() {
  const t = useMessages();
  const standing = useStanding();
  const hasOwn = useHasOwnAside();
  const isOnlyHere = useStore(({ notices }) =>
    notices.some(({ kind }) => kind === 'storageFull' || kind === 'storageBlocked'),
  );
  const title = titleOf(
    useStore((state) => state.role),
    useStore((state) => state.profile),
  );
  if (standing === 'own') return null;
  const words = t.notices;
  const told = words.beside[standing](title);
  const own = isOnlyHere ? words.ownHere : words.ownKept;
  return (
    <div className="notice">
      <p>{hasOwn ? `${told} ${own}` : told}</p>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void returnToOwnWork()}>
          {hasOwn ? words.back : words.startOwn}
        </button>
        <button type="button" onClick={() => void makeMine()}>
          {words.makeMine}
        </button>
      </div>
    </div>
  );
}
