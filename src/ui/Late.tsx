import { createContext, Suspense, use, type ReactNode } from 'react';
import { Boundary } from './Boundary';

type Failed = (again: () => void) => ReactNode;

const FailedContext = createContext<Failed>(() => null);

/** Says what stands in the place of a part that could not be loaded or shown. */
export const FailedProvider = FailedContext.Provider;

interface LateProps {
  /** Stands there until the part has come. */
  waiting?: ReactNode;
  children: ReactNode;
}

/** A part that breaks by itself: what is around it goes on. */
export const Guarded = ({ children }: { children: ReactNode }) => (
  <Boundary fallback={use(FailedContext)}>{children}</Boundary>
);

/** The same for a part that comes later. */
export const Late = ({ waiting = null, children }: LateProps) => (
  <Guarded>
    <Suspense fallback={waiting}>{children}</Suspense>
  </Guarded>
);
