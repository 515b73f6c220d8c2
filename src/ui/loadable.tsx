import { lazy } from 'react';
import type { Component } from './jsx/elements';

export interface Loadable<Props extends object> extends Component<Props> {
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
 * A component whose code comes when it is first rendered (put a `Late` around it). A failure is
 * thrown to the `Boundary` around it and stays until that tries once more.
 */
export function loadable<Props extends object>(
  load: () => Promise<Component<Props>>,
): Loadable<Props> {
  let loading: Promise<Component<Props>> | undefined;
  let part: Component<Props> | undefined;
  const forget = () => (loading = part = undefined);
  const start = () => (loading ??= load());
  const wanted = async () => {
    const component = start();
    component.catch(() => failures.add(forget));
    return { default: await component };
  };
  function Loading(props: Props) {
    const Part = (part ??= lazy(wanted) as unknown as Component<Props>);
    return <Part {...props} />;
  }
  return Object.assign(Loading, { preload: () => void start().catch(forget) });
}
