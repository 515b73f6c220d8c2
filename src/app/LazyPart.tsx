import {
  Component,
  Suspense,
  useDeferredValue,
  useEffect,
  useRef,
  type RefObject,
  type ReactNode,
} from 'react';
import { useMessages } from '@/i18n/messages';
import { ShownStateProvider, useStore } from '@/store/store';
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
  /** Follows every edit at once: for sections with controls of their own. Others follow when idle. */
  live?: boolean;
  children: ReactNode;
}

/** Shows its children a state that may be a moment old, so that a drag elsewhere stays smooth. */
function FollowLater({ children }: { children: ReactNode }) {
  const shown = useDeferredValue(useStore((state) => state));
  return <ShownStateProvider value={shown}>{children}</ShownStateProvider>;
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
          {live ? children : <FollowLater>{children}</FollowLater>}
          <Here part={part} />
        </Suspense>
      </div>
    </Boundary>
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
    part.current!.setAttribute('data-here', '');
    doEarlyActs(part.current!);
  }, [part]);
  return null;
}
