import { useDeferredValue } from 'react';
import type { Certainty } from './certaintyOf';
import { later, useFromServer } from './later';
import { useStore } from './store';

export type { Certainty };

/** The first picture does not wait for the distribution: its code comes right after. */
const useCertaintyOf = later(async () => (await import('./certaintyOf')).certaintyOf);

/**
 * How the person's score would spread. It may take long for many odd times, so it follows behind
 * what is being dragged: null before the first one, and late while it belongs to an older profile.
 * Suspends where a page's HTML already shows it, and throws where it cannot be had and a part `needs`
 * it (`later`).
 */
export function useCertainty(needs?: boolean): {
  certainty: Certainty | null;
  isLate: boolean;
} {
  const role = useStore((state) => state.role);
  const now = useStore((state) => state.profile);
  const fromServer = useFromServer();
  const compute = useCertaintyOf(needs);
  const isThere = fromServer || compute?.isKnown(now);
  const followed = useDeferredValue(now, isThere ? now : null);
  const certainty = followed && compute && compute(role, followed);
  return { certainty, isLate: followed !== now };
}
