import { en } from '@/i18n/languages/en';
import type { Messages } from '@/i18n/messages';

const OPEN = '⟦';
const CLOSE = '⟧';

/** Words of a language with every text wrapped as ⟦…⟧. */
export function marked(value: unknown): unknown {
  if (typeof value === 'string') return `${OPEN}${value}${CLOSE}`;
  if (value instanceof Promise) return value.then(marked);
  if (typeof value === 'function') {
    return (...given: unknown[]) => marked((value as (...all: unknown[]) => unknown)(...given));
  }
  const entries = Object.entries(value as object).map(([key, inner]) => [key, marked(inner)]);
  return Object.fromEntries(entries);
}

/** A language whose every text is wrapped as ⟦…⟧, numbers included. */
export const pseudo = marked(en) as Messages;

/** What is left of a text without its ⟦…⟧ parts, nested ones included. */
export function outsideMarks(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return without === text ? text : outsideMarks(without);
}

const DATA_KEYS = new Set(
  `title name reason summary isNot note caveat hiringTrend headcountFigure source date
   publisher overview opportunity today effectOnJobs worry calm strategy horizon newTasks
   maker does`.split(/\s+/),
);

/** Texts that stand in data files under a key that is shown to people. */
export function dataTexts(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return DATA_KEYS.has(key) && data !== '' ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([inner, value]) =>
    dataTexts(value, Array.isArray(data) ? key : inner),
  );
}

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];

/** Every text that a person can see or hear below an element. */
export function visibleTexts(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  }
  return texts;
}
