import { Component, type ReactNode } from 'react';
import { forgetFailures } from './loadable';

interface BoundaryProps {
  /** What is told where the children fail, and the way to try again. */
  fallback: (again: () => void) => ReactNode;
  children: ReactNode;
}

/** How often a part that others broke is put back by itself before somebody has to ask for it. */
const OWN_TRIES = 3;

/** Some browsers remember code that they could not fetch: then only the page anew can have it. */
const pageAnew = () =>
  fetch(location.href).then(
    () => location.reload(),
    () => undefined,
  );

/**
 * Keeps what fails inside it to itself. Where a translator or an extension took the page's nodes
 * away, the part is built anew at once; what could not be loaded is asked for again when the network
 * is back; where somebody asks for it in vain, with the page anew. State that lies outside, such as the
 * store, is kept.
 */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  private ownTries = 0;

  private asked = false;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidMount() {
    window.addEventListener('online', this.again);
  }

  override componentDidCatch(error: unknown) {
    if (this.asked) void pageAnew();
    this.asked = false;
    if (!(error instanceof DOMException) || this.ownTries >= OWN_TRIES) return;
    this.ownTries += 1;
    this.again();
  }

  override componentWillUnmount() {
    window.removeEventListener('online', this.again);
  }

  again = () => {
    forgetFailures();
    this.setState({ failed: false });
  };

  askAgain = () => {
    this.asked = true;
    this.again();
  };

  override render() {
    return this.state.failed ? this.props.fallback(this.askAgain) : this.props.children;
  }
}
