import { useDeferredValue, type ReactNode } from 'react';
import { StateShown, useStore } from './store';

/**
 * What is inside follows an edit right after the frame that answers it (docs/decisions/behind.md):
 * the score and the control that is moved do not wait for it.
 */
export function Behind({ children }: { children: ReactNode }) {
  const now = useStore((state) => state);
  return <StateShown value={useDeferredValue(now)}>{children}</StateShown>;
}

/** A part of what follows that answers at once all the same. */
export const AtOnce = ({ children }: { children: ReactNode }) => (
  <StateShown value={null}>{children}</StateShown>
);
