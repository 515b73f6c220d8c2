import { useDeferredValue, useEffect, useState } from 'react';
import type { Certainty, certaintyOf } from './certaintyOf';
import { useStore } from './store';

export type { Certainty };

let loaded: typeof certaintyOf | null = null;

/** The first picture does not wait for the distribution: its code comes right after. */
function useCertaintyOf(): typeof certaintyOf | null {
  const [work, setWork] = useState(() => loaded);
  useEffect(() => {
    if (work) return undefined;
    let wanted = true;
    import('./certaintyOf').then(
      (module) => {
        loaded = module.certaintyOf;
        if (wanted) setWork(() => module.certaintyOf);
      },
      () => undefined, // without it the score stands without a range, as before it came
    );
    return () => {
      wanted = false;
    };
  }, [work]);
  return work;
}

/**
 * How the person's score would spread. It may take long for many odd times, so it follows behind
 * what is being dragged: null before the first one, and late while it belongs to an older profile.
 */
export function useCertainty(): { certainty: Certainty | null; isLate: boolean } {
  const role = useStore((state) => state.role);
  const now = useStore((state) => state.profile);
  const followed = useDeferredValue(now, null);
  const compute = useCertaintyOf();
  const certainty = followed && compute && compute(role, followed);
  return { certainty, isLate: followed !== now };
}
