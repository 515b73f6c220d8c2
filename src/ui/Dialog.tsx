import { useEffect, useRef, type ReactNode } from 'react';
import { useShows } from './everything';

interface DialogProps {
  label: string;
  closeLabel: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A native modal dialog: Escape, the button, Back and a click beside it close it. The focus goes to what
 * is marked `data-first`, otherwise to where the browser puts it.
 */
export function Dialog({ label, closeLabel, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) {
      element?.showModal();
      // React's own autoFocus comes before the dialog is open, and is lost.
      element?.querySelector<HTMLElement>('[data-first]')?.focus();
    } else if (!open && element?.open) element.close();
  }, [open]);
  useEffect(() => {
    if (!open) return undefined;
    // Back, and a link in the dialog, lead to what stands under it.
    window.addEventListener('popstate', onClose);
    return () => window.removeEventListener('popstate', onClose);
  }, [open, onClose]);
  if (useShows() === 'open') return null; // nothing opens where nothing can be clicked
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div className="dialog-body">
          <button type="button" className="dialog-close" onClick={onClose}>
            {closeLabel}
          </button>
          {children}
        </div>
      )}
    </dialog>
  );
}
