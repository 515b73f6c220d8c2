import { redo, undo } from '@/store/edit';
import { focusSection } from '@/ui/focusSection';

/** Parts of the page follow a step a moment later (`store/Behind`), in milliseconds at most. */
const FOLLOWS_WITHIN_MS = 1000;

/** Text fields keep their own undo while somebody types in them. */
function editsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type);
}

/** A step may take away what has the focus: that stays in its section, where reading goes on. */
function keepFocusIn(section: HTMLElement): void {
  const started = performance.now();
  const look = () => {
    if (document.activeElement === document.body) focusSection(section);
    else if (performance.now() - started < FOLLOWS_WITHIN_MS) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function pressed(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || editsText(event.target)) return;
  const key = event.key.toLowerCase();
  const forward = key === 'y' || (key === 'z' && event.shiftKey);
  if (!forward && key !== 'z') return;
  // The desk's pages and the report show nothing that could be undone there.
  if (!document.querySelector('.shell-head')) return;
  event.preventDefault();
  const section = document.activeElement?.closest('section');
  if (section) keepFocusIn(section);
  if (forward) redo();
  else undo();
}

/** Control and Z undo, with Shift, or Control and Y, they redo. */
export function listenForHistoryKeys(): void {
  window.addEventListener('keydown', pressed);
}
