import { useEffect } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { useHistory } from '@/store/derived';
import { redo, resetAll, undo } from '@/store/edit';
import { useStore } from '@/store/store';

/** Text fields keep their own undo while somebody types in them. */
function editsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type);
}

function useHistoryKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || editsText(event.target)) return;
      const key = event.key.toLowerCase();
      const forward = key === 'y' || (key === 'z' && event.shiftKey);
      if (!forward && key !== 'z') return;
      event.preventDefault();
      if (forward) redo();
      else undo();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

/** Undo, redo and reset all, as buttons and as keys. */
export function HistoryButtons() {
  const t = useMessages();
  const { canUndo, canRedo } = useHistory();
  const own = useStore((state) => isOwnRole(state.role));
  useHistoryKeys();
  return (
    <div className="button-row">
      <button type="button" disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={undo}>
        {t.history.undo}
      </button>
      <button type="button" disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={redo}>
        {t.history.redo}
      </button>
      <button type="button" title={t.history.resetAllHint} disabled={own} onClick={resetAll}>
        {t.history.resetAll}
      </button>
    </div>
  );
}
