import { useMessages } from '@/i18n/messages';
import { notForMeOf } from '@/profile/notForMe';
import { showHiddenMoves } from '@/store/notForMeActions';
import { useStore } from '@/store/store';

/** How many jobs were hidden, and the way back. */
export function HiddenMoves() {
  const t = useMessages();
  const count = useStore((state) => notForMeOf(state.profile).length);
  return (
    <p role="status" className="hidden-moves">
      {count > 0 && (
        <>
          {t.next.hidden(count)} ·{' '}
          <button type="button" className="quiet" onClick={showHiddenMoves}>
            {t.next.showHidden}
          </button>
        </>
      )}
    </p>
  );
}
