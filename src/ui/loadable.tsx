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

/**
 * A component whose code comes when it is first rendered (put a `Suspense` around it). A failure is
 * thrown to the `Boundary` around it and stays until that tries once more.
 */
export function loadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Loadable<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const forget = () => (loading = undefined);
  const start = () => {
    loading ??= load();
    return loading;
  };
  const wanted = () => {
    const coming = start();
    coming.catch(() => failures.add(forget));
    return coming;
  };
  function Late(props: Props) {
    const Loaded = use(wanted());
    return <Loaded {...props} />;
  }
  return Object.assign(Late, { preload: () => void start().catch(forget) });
}
