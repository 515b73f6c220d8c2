import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a view; takes the focus when the view comes, so that reading goes on from there. */
export function ViewHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 className="view-heading" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
