/**
 * What a person does to a control whose code is not there yet: kept, and done once it is. React
 * takes the same elements over, so that an element is all there is to remember.
 */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const kept = new Map<Element, () => void>();

const WAITING = '.part:not([data-here])';

const waits = (element: Element) =>
  document.documentElement.dataset['live'] === undefined || element.closest(WAITING) !== null;

const isBox = ({ type }: Control) => /^(checkbox|radio)$/.test(type);

/** Types once more, as from the value that React knows of; it takes no notice of a value it has. */
function retype(control: Control, before: string, typed: string): void {
  control.value = before;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!.set!.call(
    control,
    typed,
  );
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

function keepControl(control: Control): void {
  if (control instanceof HTMLInputElement && isBox(control)) {
    const wanted = control.checked;
    if (control.type === 'radio' && !wanted) return; // the chosen one of its group speaks
    kept.set(control, () => {
      control.checked = !wanted;
      control.click();
    });
    return;
  }
  const typed = control.value;
  const before = control instanceof HTMLSelectElement ? typed : control.defaultValue;
  if (control.type !== 'file') kept.set(control, () => retype(control, before, typed));
}

function keep({ target, type }: Event): void {
  if (!(target instanceof Element)) return;
  const element = target.closest('button, input, select, textarea');
  if (!element || !waits(element)) return;
  if (element instanceof HTMLButtonElement) {
    if (type === 'click') kept.set(element, () => element.click());
  } else if (type !== 'click') keepControl(element as Control);
}

/** Controls that were moved before any of this was there show it themselves. */
function keepMoved(root: Element): void {
  for (const control of root.querySelectorAll<HTMLInputElement>('input')) {
    const moved = isBox(control)
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;
    if (moved) keepControl(control);
  }
}

/** Watches for it from now on, until everything is there. */
export function keepEarlyActs(root: Element): void {
  keepMoved(root);
  for (const type of ['click', 'input', 'change']) document.addEventListener(type, keep, true);
}

/** Does what was kept for a part of the page, now that its code is there. */
export function doEarlyActs(part: Element): void {
  setTimeout(() => {
    for (const [element, act] of kept) {
      if (!part.contains(element) || waits(element)) continue;
      kept.delete(element);
      act();
    }
  });
}
