import { useDeferredValue } from 'react';

let settled = true;

/** From now on, parts of the page's HTML are taken over one after the other; or that is done. */
export function setSettled(done: boolean): void {
  settled = done;
}

/**
 * React's deferred value: may be a moment old, so that what is being dragged goes first. While parts
 * of a page are still being taken over it is the value itself: React 19.3 can leave both a deferred
 * update and the parts behind it waiting for each other for good.
 */
export function useDeferred<T extends object>(now: T): T {
  const deferred = useDeferredValue(settled ? now : null);
  return (settled && deferred) || now;
}

/** The same, and null at first: what is to be made of the value does not hold the rest up. */
export function useDeferredFromNull<T extends object>(now: T): T | null {
  const deferred = useDeferredValue(settled ? now : null, null);
  return settled ? deferred : now;
}
