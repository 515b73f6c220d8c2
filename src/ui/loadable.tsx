import { use, type ComponentType } from 'react';

export interface Loadable<Props extends object> extends React.FC<Props> {
  /** Fetches the code before it is needed; failing costs nothing. */
  preload: () => void;
}

/**
 * A component whose code comes when it is first rendered (put a `Suspense` around it) and which is
 * asked for again after a failure, when a `Boundary` around it tries once more.
 */
export function loadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Loadable<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const start = () => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    return loading;
  };
  function Late(props: Props) {
    const Loaded = use(start());
    return <Loaded {...props} />;
  }
  return Object.assign(Late, { preload: () => void start().catch(() => undefined) });
}
