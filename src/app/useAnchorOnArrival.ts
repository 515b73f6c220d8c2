import { useEffect } from 'react';

/** Goes to the section that the address names: the browser looked for it before it was there. */
export function useAnchorOnArrival(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  }, []);
}
