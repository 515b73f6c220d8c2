import { startTransition, useEffect, useState, type ReactElement } from 'react';

interface AfterwardsProps {
  /** There with the first frame all the same. */
  atOnce: boolean;
  children: ReactElement;
}

/** Comes after the frame that shows what is around it. */
export function Afterwards({ atOnce, children }: AfterwardsProps) {
  const [isThere, setIsThere] = useState(atOnce);
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
