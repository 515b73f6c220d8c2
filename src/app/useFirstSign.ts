import { useEffect, useState } from 'react';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** True from the first sign of a person on: a key, a pointer, a scroll. */
export function useFirstSign(): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen) return undefined;
    const notice = () => setSeen(true);
    const options = { passive: true, capture: true, once: true };
    for (const sign of SIGNS) window.addEventListener(sign, notice, options);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, notice, options);
    };
  }, [seen]);
  return seen;
}
