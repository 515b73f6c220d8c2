import { use, type ComponentType } from 'react';

export interface Loadable<Props extends object> extends React.FC<Props> {
  /** Fetches the code before it is needed; failing costs nothing. */
  preload: () => void;
}

/** What forgets each failure, so that the code is asked for again. */
const failures = new Set<() => void>();

/** Whatever failed to load is asked for again when it is next rendered. */
export function forgetFailures(): void {
  failures.forEach((forget) => forget());
  failures.clear();
}

/** In the way in which React marks a promise that it has waited for: `use` gives it at once. */
const marked = <T,>(promise: Promise<T>): Promise<T> => {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  );
  return promise;
};

/**
 * A component whose code comes when it is first rendered (put a `Late` around it). A failure is
 * thrown to the `Boundary` around it and stays until that tries once more.
 */
export function loadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Loadable<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const forget = () => (loading = undefined);
  const start = () => {
    loading ??= marked(load());
    return loading;
  };
  const wanted = () => {
    const coming = start();
    coming.catch(() => failures.add(forget));
    return coming;
  };
  function Loading(props: Props) {
    const Loaded = use(wanted());
    return <Loaded {...props} />;
  }
  return Object.assign(Loading, { preload: () => void start().catch(forget) });
}
