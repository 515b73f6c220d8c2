import { use, useEffect, useState, useSyncExternalStore } from 'react';

const noChange = () => () => undefined;

/** As `ui/useFromServer`, which the store may not import: is this HTML made ahead of time? */
export const useFromServer = (): boolean =>
  useSyncExternalStore(
    noChange,
    () => false,
    () => true,
  );

/**
 * Something that the first picture does not wait for, as a hook: null until it is there, or for good
 * if it cannot be had. HTML that was made with it stays as it is until it comes: this hook then
 * suspends, so put a `Suspense` around what uses it.
 */
export function later<T>(load: () => Promise<T>): () => T | null {
  let value: T | null = null;
  let loading: Promise<T | null> | undefined;
  const start = () => {
    loading ??= load().then(
      (loaded) => (value = loaded),
      () => null,
    );
    return loading;
  };
  return function useIt() {
    const [, arrived] = useState(false); // to look again; the value may itself be a function
    const fromServer = useFromServer();
    useEffect(() => {
      if (value !== null) return undefined;
      let wanted = true;
      void start().then(() => wanted && arrived(true));
      return () => {
        wanted = false;
      };
    }, []);
    if (fromServer && value === null) use(start());
    return value;
  };
}
