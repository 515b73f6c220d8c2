/** Whether something has been opened yet: for components, and as a promise to wait for. */
export interface Opening {
  opened: Promise<void>;
  isOpen: () => boolean;
  open: () => void;
  subscribe: (listen: () => void) => () => void;
}

export function newOpening(): Opening {
  let open = false;
  const listeners = new Set<() => void>();
  let resolve: () => void = () => undefined;
  const opened = new Promise<void>((done) => {
    resolve = done;
  });
  return {
    opened,
    isOpen: () => open,
    open: () => {
      open = true;
      resolve();
      for (const listen of listeners) listen();
    },
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
