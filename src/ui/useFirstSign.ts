import { startTransition, useEffect, useState } from 'react';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Without any sign the rest comes then: for find-in-page, printing, and the network going away. */
const WAIT_MS = 4000;

/** True from the first sign of a person on (a key, a pointer, a scroll), or after a quiet while. */
export function useFirstSign(): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen) return undefined;
    // What it brings must not hold up the key or the drag that was the sign.
    const notice = () => startTransition(() => setSeen(true));
    const options = { passive: true, capture: true, once: true };
    for (const sign of SIGNS) window.addEventListener(sign, notice, options);
    const timer = setTimeout(notice, WAIT_MS);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, notice, options);
    };
  }, [seen]);
  return seen;
}
