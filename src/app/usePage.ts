import { useSyncExternalStore } from 'react';

/** Pages by their address; every other hash belongs to the calculator. */
const PAGES = { '#report': 'report' } as const;

export type Page = 'calculator' | (typeof PAGES)[keyof typeof PAGES];

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const current = (): Page => PAGES[window.location.hash as keyof typeof PAGES] ?? 'calculator';

/** The page that the address asks for. */
export const usePage = (): Page => useSyncExternalStore(subscribe, current);
