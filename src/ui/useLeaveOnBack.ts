import { useEffect } from 'react';

/** While this is on screen, over the page, Back leads to what stands under it. */
export function useLeaveOnBack(onLeave: () => void): void {
  useEffect(() => {
    window.addEventListener('popstate', onLeave);
    return () => window.removeEventListener('popstate', onLeave);
  }, [onLeave]);
}
