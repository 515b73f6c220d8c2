import { Suspense, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { newOpening, type Opening } from './opening';
import { useFromServer } from './useFromServer';

interface DisclosureProps {
  summary: string;
  /** Completes the summary for screen readers where several say the same. */
  about?: string;
  /** Left out of pages that are rendered ahead of time: forms, and lists that would weigh much. */
  onDemand?: boolean;
  /** Rendered from the first opening on; may be lazy. */
  children: ReactNode;
}

/**
 * Something one click away; its content costs nothing until then. In a page that was rendered ahead
 * of time it is there as HTML, readable without script, and comes to life when it is opened.
 */
export function Disclosure({ summary, about, onDemand = false, children }: DisclosureProps) {
  const [opening] = useState(newOpening);
  const Content = onDemand ? WhenOpened : ReadableBefore;
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
        <Suspense fallback={null}>
          <Content opening={opening}>{children}</Content>
        </Suspense>
      </div>
    </details>
  );
}

interface ContentProps {
  opening: Opening;
  children: ReactNode;
}

function WhenOpened({ opening, children }: ContentProps) {
  return useSyncExternalStore(opening.subscribe, opening.isOpen, () => false) && children;
}

function ReadableBefore({ opening, children }: ContentProps) {
  const fromServer = useFromServer();
  const [wasThere] = useState(fromServer);
  const opened = useSyncExternalStore(opening.subscribe, opening.isOpen, opening.isOpen);
  // Taking the HTML over waits for the opening; until then React leaves it as it is.
  if (fromServer && typeof document !== 'undefined') use(opening.opened);
  return (wasThere || opened) && children;
}
