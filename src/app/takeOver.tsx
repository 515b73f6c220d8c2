import { startTransition, StrictMode, useLayoutEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { useStore } from '@/store/store';
import { doEarlyActs, keepEarlyActs } from './early';

const page = document.documentElement.dataset;

/** The page belongs to the app from its first picture on: nothing is hidden any more. */
function Live({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    delete page['restoring'];
    page['live'] = '';
    doEarlyActs(document.body);
  }, []);
  return children;
}

/** Parts whose code is not there yet still show the untouched role: says so once it is touched. */
function markFirstChange(): void {
  const { profile } = useStore.getState();
  const stop = useStore.subscribe((now) => {
    if (now.profile === profile) return;
    stop();
    page['changed'] = '';
  });
}

/**
 * Puts the app on screen. HTML that was rendered ahead of time is taken over as it is, unless
 * somebody's own work is to be shown, which is then rendered in its place.
 */
export function takeOver(root: HTMLElement, app: ReactNode, theirs: boolean): void {
  const content = (
    <StrictMode>
      <Live>{app}</Live>
    </StrictMode>
  );
  if (theirs || 'restoring' in page || !root.hasChildNodes()) {
    createRoot(root).render(content);
    return;
  }
  markFirstChange();
  keepEarlyActs(root);
  // In slices, so that a slow phone can scroll meanwhile.
  startTransition(() => void hydrateRoot(root, content));
}

/** Nothing could be put on screen: the untouched role stays readable, with a word of what it is. */
export function giveUp(): void {
  delete page['restoring'];
  page['failed'] = '';
}
