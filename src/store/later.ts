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
 * Something that the first picture does not wait for, as a hook: null until it is there. If it cannot
 * be had, what `needs` it throws to the boundary around it (and asks for it again when that tries once
 * more); the rest does without. HTML that was made with it stays as it is until it comes: this hook
 * then suspends, so put a `Suspense` around what uses it.
 */
export function later<T>(load: () => Promise<T>): (needs?: boolean) => T | null {
  let value: T | null = null;
  let loading: Promise<T> | undefined;
  const start = () => (loading ??= load().then((loaded) => (value = loaded)));
  return function useIt(needs) {
    const [, look] = useState(false); // again; the value may itself be a function
    const fromServer = useFromServer();
    useEffect(() => {
      if (value !== null) return undefined;
      let wanted = true;
      start().then(
        () => wanted && look(true),
        (error) => {
          loading = undefined;
          if (wanted && needs) {
            look(() => {
              throw error;
            });
          }
        },
      );
      return () => {
        wanted = false;
      };
    }, [needs]);
    if (fromServer && value === null) use(start());
    return value;
  };
}
