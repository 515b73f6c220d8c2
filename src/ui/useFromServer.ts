import { useSyncExternalStore } from 'react';

const noChange = () => () => undefined;

/**
 * True where HTML is made ahead of time, and in the browser while that HTML is taken over; false in
 * every later rendering and in what the browser renders by itself.
 */
export const useFromServer = (): boolean =>
  useSyncExternalStore(
    noChange,
    () => false,
    () => true,
  );
