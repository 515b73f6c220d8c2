import { redo, undo } from '@/store/edit';

/** Text fields keep their own undo while somebody types in them. */
function editsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type);
}

function pressed(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || editsText(event.target)) return;
  const key = event.key.toLowerCase();
  const forward = key === 'y' || (key === 'z' && event.shiftKey);
  if (!forward && key !== 'z') return;
  // The desk's pages and the report show nothing that could be undone there, a dialog nothing of it.
  if (!document.querySelector('.shell-head') || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  if (forward) redo();
  else undo();
}

/** Control and Z undo, with Shift, or Control and Y, they redo. */
export function listenForHistoryKeys(): void {
  window.addEventListener('keydown', pressed);
}
