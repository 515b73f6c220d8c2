import { Component, Suspense, useEffect, useRef, type RefObject, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { FollowLater } from '@/store/FollowLater';
import { useFromServer } from '@/ui/useFromServer';
import { doEarlyActs } from './early';

interface BoundaryProps {
  fallback: ReactNode;
  children: ReactNode;
}

/** A part that fails to load says so; the rest of the page goes on. */
class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

interface LazyPartProps {
  /** The section's id, so that links to it work before its code is there. */
  id: string;
  /** Follows every change at once: for pages of their own, whose parts may follow later. */
  live?: boolean;
  children: ReactNode;
}

/**
 * A section whose code comes once somebody is here (`lazySections`). Until then its HTML stands
 * there where the page was rendered ahead of time, else a sentence. Nothing here may change before:
 * an update around HTML that React has not taken over yet would replace it by the sentence.
 */
export function LazyPart({ id, live = false, children }: LazyPartProps) {
  const t = useMessages();
  const part = useRef<HTMLDivElement>(null);
  const failed = (
    <p className="callout" role="alert">
      {t.app.failed}
    </p>
  );
  const placeholder = <Placeholder id={id} />;
  return (
    <Boundary fallback={failed}>
      <div className="part" ref={part}>
        <Suspense fallback={placeholder}>
          {live ? children : <FollowLater part={part}>{children}</FollowLater>}
          <Here part={part} />
        </Suspense>
      </div>
    </Boundary>
  );
}

/** A part whose code is there from the start. */
export function Part({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  return (
    <div className="part" data-here="" ref={part}>
      <FollowLater part={part}>{children}</FollowLater>
    </div>
  );
}

/** The same for sections that would double a page's HTML: rendered by the browser only. */
export function BarePart(props: LazyPartProps) {
  return useFromServer() ? <Placeholder id={props.id} /> : <LazyPart {...props} />;
}

function Placeholder({ id }: { id: string }) {
  const t = useMessages();
  return (
    <p className="placeholder" id={id}>
      {t.app.loading}
    </p>
  );
}

/** Marks a part once its code is there and it follows the state (`styles.css`). */
function Here({ part }: { part: RefObject<HTMLDivElement | null> }) {
  useEffect(() => {
    // By now the part around it has its element, also where nothing had to be waited for.
    part.current!.setAttribute('data-here', '');
    doEarlyActs(part.current!);
  }, [part]);
  return null;
}
