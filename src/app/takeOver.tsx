import { startTransition, StrictMode, useLayoutEffect, type ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { movedEarly } from './movedEarly';

const page = document.documentElement.dataset;

interface LiveProps {
  children: ReactElement;
  onLive: () => void;
}

/** The page belongs to the app from its first picture on: nothing is hidden any more. */
function Live({ children, onLive }: LiveProps) {
  useLayoutEffect(() => {
    delete page['restoring'];
    delete page['failed'];
    page['live'] = '';
    onLive();
  }, [onLive]);
  return children;
}

/**
 * An edit that comes before the last part was taken over has that part rendered anew (React's 422):
 * that is right, and nothing to report.
 */
function reportUnlessEdited(error: unknown): void {
  const edited = /#422|before it finished hydrating/.test(String(error));
  if (!edited) reportError(error);
}

/** What was there to be read without script says everything once more, under the same ids. */
const removeReadingCopy = () => document.querySelector('.reading-copy')?.remove();

/**
 * Puts the app on screen. HTML that was rendered ahead of time is taken over as it is, unless
 * something else is to be shown, which is then rendered in its place.
 */
export function takeOver(root: HTMLElement, app: ReactElement, theirs: boolean): void {
  removeReadingCopy();
  const fresh = theirs || 'restoring' in page || !root.hasChildNodes();
  const replay = fresh ? () => undefined : movedEarly(root);
  const content = (
    <StrictMode>
      <Live onLive={replay}>{app}</Live>
    </StrictMode>
  );
  if (fresh) createRoot(root).render(content);
  // In slices, so that a slow phone can scroll meanwhile.
  else
    startTransition(
      () => void hydrateRoot(root, content, { onRecoverableError: reportUnlessEdited }),
    );
}

/** Nothing could be put on screen: the untouched role stays readable, with a word of what it is. */
export function giveUp(): void {
  delete page['restoring'];
  page['failed'] = '';
}
