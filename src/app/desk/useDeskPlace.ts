import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { placeOf, type DeskPlace } from '@/desk/state/address';

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The view that the address names; a new one begins at its top. */
export function useDeskPlace(): DeskPlace {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  const place = useMemo(() => placeOf(hash), [hash]);
  const page = 'clientId' in place ? `${place.view} ${place.clientId}` : place.view;
  const hasAnchor = page.startsWith('table') || (place.view === 'backup' && place.part !== '');
  useEffect(() => {
    if (hasAnchor) return; // the view goes there itself
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [page, hasAnchor]);
  return place;
}
