import { useEffect } from 'react';

/** Sections above a target may still arrive and push it down for this long. */
const SETTLE_MS = 2500;

/** Keeps a section in place until the page above it has settled or the person moves on. */
function holdAt(id: string): () => void {
  // Looked up each time: a placeholder gives way to its section.
  const place = () => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  const observer = new ResizeObserver(place);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const sign of ['wheel', 'touchstart', 'keydown']) window.removeEventListener(sign, stop);
  };
  const timer = setTimeout(stop, SETTLE_MS);
  for (const sign of ['wheel', 'touchstart', 'keydown']) {
    window.addEventListener(sign, stop, { passive: true });
  }
  observer.observe(document.body);
  return stop;
}

/** Makes links to sections arrive although the sections load late. */
export function useAnchors(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const go = () => {
      stop?.();
      // A client's table has its sections behind its own address: #desk/…/table/week.
      const id = window.location.hash.split(/[#/]/).at(-1)!;
      if (id !== '' && document.getElementById(id)) stop = holdAt(id);
    };
    go();
    window.addEventListener('hashchange', go);
    return () => {
      stop?.();
      window.removeEventListener('hashchange', go);
    };
  }, []);
}
