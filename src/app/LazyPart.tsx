import { Component, Suspense, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages';
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
  children: ReactNode;
}

/** A section whose code comes once somebody is here or it is near; a sentence stands there if it never does. */
export function LazyPart({ id, children }: LazyPartProps) {
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
        <Suspense fallback={placeholder}>{children}</Suspense>
      </WhenNear>
    </Boundary>
  );
}
