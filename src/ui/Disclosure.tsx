import { Suspense, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { newOpening, type Opening } from './opening';
import { useFromServer } from './useFromServer';

interface DisclosureProps {
  summary: string;
  /** Completes the summary for screen readers where several say the same. */
  about?: string;
  /**
   * What pages that are rendered ahead of time hold of it. All of it, unless said otherwise; nothing
   * (*onDemand*: forms, and lists that would weigh much); or its HTML, while its code comes when it
   * is opened (*sleeps*).
   */
  kind?: 'plain' | 'onDemand' | 'sleeps';
  /** Rendered from the first opening on; may be lazy unless it is plain. */
  children: ReactNode;
}

/** Something one click away; what the browser renders by itself of it costs nothing until then. */
export function Disclosure({ summary, about, kind = 'plain', children }: DisclosureProps) {
  const [opening] = useState(newOpening);
  const Content = CONTENTS[kind];
  return (
    <details
      className="more"
      // Somebody may have opened it before this code was there.
      ref={(details) => (details?.open ? opening.open() : undefined)}
      onToggle={(event) => event.currentTarget.open && opening.open()}
    >
      <summary>
        {summary}
        {about && <span className="visually-hidden">: {about}</span>}
      </summary>
      <div className="more-body">
        <Content opening={opening}>{children}</Content>
      </div>
    </details>
  );
}

interface ContentProps {
  opening: Opening;
  children: ReactNode;
}

const isClosed = () => false;

const useOpened = ({ subscribe, isOpen }: Opening) =>
  useSyncExternalStore(subscribe, isOpen, isClosed);

/** No `Suspense` around it: React would hold deferred updates back until it had taken that over. */
function Plain({ opening, children }: ContentProps) {
  const [wasThere] = useState(useFromServer());
  const opened = useOpened(opening);
  return (wasThere || opened) && children;
}

function OnDemand({ opening, children }: ContentProps) {
  return useOpened(opening) && <Suspense fallback={null}>{children}</Suspense>;
}

/** Only where nothing around it is updated later than at once, for the same reason. */
function Sleeping(props: ContentProps) {
  return (
    <Suspense fallback={null}>
      <Woken {...props} />
    </Suspense>
  );
}

function Woken({ opening, children }: ContentProps) {
  const fromServer = useFromServer();
  const [wasThere] = useState(fromServer);
  const opened = useOpened(opening);
  // Taking the HTML over waits for the opening; until then React leaves it as it is.
  if (fromServer && typeof document !== 'undefined') use(opening.opened);
  return (wasThere || opened) && children;
}

const CONTENTS = { plain: Plain, onDemand: OnDemand, sleeps: Sleeping };
