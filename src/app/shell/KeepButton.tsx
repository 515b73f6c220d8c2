import { useEffect, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { Dialog } from '@/ui/Dialog';
import { Late } from '@/ui/Late';
import { lately } from './lately';

const KeepView = lately(async () => (await import('@/calculator/keep/KeepView')).KeepView);

/** Fetches the code for keeping and sharing, so that it works when the network is gone later. */
export const preloadKeeping = KeepView.preload;

const ADDRESS = /(^#|\/)share$/;

/** "Keep and share" from anywhere; the address `#share` opens it over the place on screen. */
export function KeepButton() {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const follow = () => {
      if (!ADDRESS.test(window.location.hash)) return;
      setOpen(true);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const close = () => {
    setOpen(false);
    const { hash, pathname, search } = window.location;
    if (!ADDRESS.test(hash)) return;
    // The address of a dialog that is closed would not open it again.
    window.history.replaceState(null, '', pathname + search + hash.replace(ADDRESS, ''));
  };
  return (
    <>
      <button
        type="button"
        className="keep-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        onPointerEnter={KeepView.preload}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 15V3.5m0 0L7.5 8M12 3.5 16.5 8M5 12v8h14v-8" />
        </svg>
        <span>{t.share.title}</span>
      </button>
      <Dialog label={t.share.title} closeLabel={t.find.close} open={open} onClose={close}>
        <Late waiting={<p>{t.app.loading}</p>}>
          <KeepView onLeave={close} />
        </Late>
      </Dialog>
    </>
  );
}
