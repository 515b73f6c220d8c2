import { focusSection } from './focusSection';

const CONTROL = 'a[href], button, summary, select, textarea, input, [tabindex]';

/** Not what is typed in: the keys of undo are its own there, and a phone shows its keyboard. */
const NEXT =
  ':is(a[href], button, summary, select, [type="range"], [type="checkbox"], [type="radio"]:checked):not(:disabled)';

/** Where the focus is, and what stood around it before anything changed. */
interface Focused {
  element: Element;
  around: HTMLElement | null;
  controls: readonly Element[];
}

let last: Focused | null = null;

function remember(): void {
  const element = document.activeElement;
  last = null;
  if (!element || element === document.body) return;
  const around = element.parentElement?.closest<HTMLElement>('section, dialog, main') ?? null;
  last = { element, around, controls: [...document.querySelectorAll(CONTROL)] };
}

const isGone = (element: Element) =>
  !element.isConnected || element.matches(':disabled') || element.closest('[hidden]') !== null;

const isShown = (element: HTMLElement) =>
  element.isConnected && element.checkVisibility?.({ visibilityProperty: true }) !== false;

/** What came in its place, or what stands before it; otherwise the heading over it. */
function nextTo({ element, around, controls }: Focused): HTMLElement | null {
  if (!around || !isShown(around)) return document.querySelector('h1');
  const now = [...around.querySelectorAll<HTMLElement>(NEXT)].filter(isShown);
  const earlier = new Set(controls.slice(0, controls.indexOf(element)));
  const before = now.findLast((each) => earlier.has(each));
  const after = now[before ? now.indexOf(before) + 1 : 0];
  if (after && !controls.includes(after)) return after;
  return before ?? around.querySelector('h1, h2, h3') ?? around;
}

function look(): void {
  if (!last || !isGone(last.element)) return;
  const { activeElement } = document;
  const isLost = [null, document.body, last.element].includes(activeElement);
  const next = isLost && nextTo(last);
  last = null;
  if (!next) return;
  if (next.matches(CONTROL)) next.focus({ preventScroll: true });
  else focusSection(next);
}

/**
 * What has the focus may go away, as by its own press: the focus stays beside it then, unless
 * somebody puts it elsewhere within a frame.
 */
export function keepFocus(): void {
  remember();
  for (const event of ['focusin', 'keydown', 'click']) {
    document.addEventListener(event, remember, true);
  }
  document.addEventListener('pointerdown', () => (last = null), true);
  new MutationObserver(() => last && isGone(last.element) && requestAnimationFrame(look)).observe(
    document.body,
    { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden'] },
  );
}
