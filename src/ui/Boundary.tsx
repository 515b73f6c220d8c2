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

/** Nothing that the page anew would not bring back: half written, only tried, or not stored. */
const canGo = () =>
  !document.querySelector(
    'dialog[open], form, textarea, :read-write:focus, .what-if-tag:not(:empty)',
  ) && window.dispatchEvent(new Event('beforeunload', { cancelable: true })); // whoever would ask, objects

/**
 * Keeps what fails inside it to itself. Where a translator or an extension took the page's nodes
 * away, the part is built anew at once; what could not be loaded is asked for again when the network
 * is back, or when somebody asks for it; where that is in vain, with the page anew. State that lies
 * outside, such as the store, is kept.
 */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  private ownTries = 0;

  /** That the part may bring the page anew if it fails once more. */
  private asked = false;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidMount() {
    window.addEventListener('online', this.online);
  }

  override componentDidCatch(error: unknown) {
    if (this.asked) void pageAnew();
    this.asked = false;
    if (!(error instanceof DOMException) || this.ownTries >= OWN_TRIES) return;
    this.ownTries += 1;
    this.again();
  }

  override componentWillUnmount() {
    window.removeEventListener('online', this.online);
  }

  online = () => {
    this.asked = this.state.failed && canGo();
    this.again();
  };

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
