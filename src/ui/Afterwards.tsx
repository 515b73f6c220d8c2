import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { useFromServer } from './useFromServer';

/** Comes after the frame that shows what is around it; in a page's HTML it is there at once. */
export function Afterwards({ children }: { children: ReactNode }) {
  const fromServer = useFromServer();
  const [isThere, setIsThere] = useState(fromServer);
  useEffect(() => {
    if (isThere) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setIsThere(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isThere]);
  return isThere && children;
}
