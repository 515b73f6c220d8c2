import { useEffect, useRef } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { undeleteClient } from '@/desk/state/clientActions';
import { useDesk } from '@/desk/state/desk';

/** What was just deleted, with the way back. */
export function DeletedClients() {
  const t = usePartMessages('desk');
  const deleted = useDesk((state) => state.deleted);
  const last = useRef<HTMLButtonElement>(null);
  const known = useRef(deleted.length);
  useEffect(() => {
    // The row that had the focus is gone: it goes to the way back.
    if (deleted.length > known.current) last.current?.focus();
    known.current = deleted.length;
  }, [deleted.length]);
  return (
    <div role="status">
      {deleted.map(({ id, name }, index) => (
        <p className="desk-notice" key={id}>
          <span>{t.clients.deleted(name)}</span>
          <button
            type="button"
            ref={index === deleted.length - 1 ? last : undefined}
            aria-label={t.clients.undoFor(name)}
            onClick={() => void undeleteClient(id)}
          >
            {t.clients.undo}
          </button>
        </p>
      ))}
    </div>
  );
}
