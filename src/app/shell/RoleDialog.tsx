import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { Dialog } from '@/ui/Dialog';
import { Late } from '@/ui/Late';
import { lately } from './lately';
import { TypedAhead } from './TypedAhead';

const RoleFinder = lately(async () => (await import('@/calculator/find/RoleFinder')).RoleFinder);

/** Fetches the code of the search for roles. */
export const preloadFinding = RoleFinder.preload;

interface RoleDialogProps {
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** The search for a role; Control and K open it as well, as a single key would by accident. */
export function RoleDialog({ open, onOpen, onClose }: RoleDialogProps) {
  const t = useMessages();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (event.key !== 'k' || !isShortcut || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onOpen();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [onOpen]);
  useFocusOnNewRole(open);
  // As state: a field that is drawn and not shown yet is drawn anew with each key.
  const [typed, setTyped] = useState('');
  return (
    <Dialog label={t.find.title} closeLabel={t.find.close} open={open} onClose={onClose}>
      <Late
        waiting={
          <TypedAhead onText={setTyped}>
            <p>{t.app.loading}</p>
          </TypedAhead>
        }
      >
        <RoleFinder typed={typed} onDone={onClose} />
      </Late>
    </Dialog>
  );
}

/** Another role begins at the page's heading: that is where reader and keyboard go on. */
function useFocusOnNewRole(open: boolean): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const { id } = useStore.getState().role;
    if (open) before.current = id;
    else if (before.current !== null && before.current !== id) {
      before.current = null;
      document.getElementById('place-title')?.focus({ preventScroll: true });
    }
  }, [open]);
}
