import { Component, Suspense, useDeferredValue, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
import { ShownStateProvider, useStore } from '@/store/store';
import { useFirstSign } from '@/ui/useFirstSign';
import { WhenNear } from '@/ui/WhenNear';

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

/** A section whose code comes once somebody is here or it is near; a sentence stands there if it never does. */
export function LazyPart({ id, live = false, children }: LazyPartProps) {
  const t = useMessages();
  const somebodyIsHere = useFirstSign();
  const failed = (
    <p className="callout" role="alert">
      {t.app.failed}
    </p>
  );
  const placeholder = (
    <p className="placeholder" id={id}>
      {t.app.loading}
    </p>
  );
  return (
    <Boundary fallback={failed}>
      <WhenNear placeholder={placeholder} now={somebodyIsHere}>
        <Suspense fallback={placeholder}>
          {live ? children : <FollowLater>{children}</FollowLater>}
        </Suspense>
      </WhenNear>
    </Boundary>
  );
}
