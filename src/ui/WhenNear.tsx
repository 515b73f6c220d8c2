import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

interface WhenNearProps {
  /** Keeps the place until then. */
  placeholder: ReactNode;
  /** Shows the children although they are far away. */
  now?: boolean;
  children: ReactElement;
}

/** Renders its children once they come near the screen, and from then on. */
export function WhenNear({ placeholder, now = false, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '400px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return near || now ? children : <div ref={place}>{placeholder}</div>;
}
