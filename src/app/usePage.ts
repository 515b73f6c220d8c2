import { useSyncExternalStore } from 'react';

/** Pages other than the calculator; their address is `#` and their name, the desk's goes on after it. */
const PAGES = ['report', 'desk'] as const;

export type Page = 'calculator' | (typeof PAGES)[number];

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const current = (): Page =>
  PAGES.find((page) => window.location.hash.split('/')[0] === `#${page}`) ?? 'calculator';

/** The page that the address asks for; every other hash belongs to the calculator. */
export const usePage = (): Page => useSyncExternalStore(subscribe, current, () => 'calculator');
