import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useMessages } from '@/i18n/messages';
import { App } from './App';
import { Boundary } from './LazyPart';

const DeskApp = lazy(async () => ({ default: (await import('./desk/DeskApp')).DeskApp }));

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The calculator, or the coach's desk at #desk, whose code comes with it. */
export function Shell() {
  const t = useMessages();
  const atDesk = useSyncExternalStore(onHashChange, () => /^#desk\b/.test(window.location.hash));
  if (!atDesk) return <App />;
  return (
    <Boundary fallback={t.app.failed}>
      <Suspense fallback={t.app.loading}>
        <DeskApp calculator={<App />} />
      </Suspense>
    </Boundary>
  );
}
