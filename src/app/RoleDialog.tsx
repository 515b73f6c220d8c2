import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { Dialog } from '@/ui/Dialog';

const RoleFinder = lazy(async () => ({
  default: (await import('@/calculator/find/RoleFinder')).RoleFinder,
}));

const typesText = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** The door to the role finder: a button, and the key "/". */
export function RoleDialog() {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || typesText(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className="primary" aria-keyshortcuts="/" onClick={() => setOpen(true)}>
        {t.find.open}
      </button>
      <Dialog label={t.find.title} closeLabel={t.find.close} open={open} onClose={close}>
        <Suspense fallback={<p>{t.app.loading}</p>}>
          <RoleFinder onDone={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
