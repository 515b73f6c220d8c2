import { useDeferredValue, useState } from 'react';

/**
 * What a control was put to, for as long as the value it gave may still be on its way (`store/Behind`
 * shows a state of a moment ago): null once everything drawn knows of it, however long that takes.
 */
export function useAhead<Put>() {
  const [put, setPut] = useState<Put | null>(null);
  const isDrawn = useDeferredValue(put) === put;
  return { put, isOnItsWay: put !== null && !isDrawn, setPut };
}
