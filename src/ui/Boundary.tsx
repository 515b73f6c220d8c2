import { Component, type ReactNode } from 'react';
import { forgetFailures } from './loadable';

interface BoundaryProps {
  /** What is told where the children fail, and the way to try again. */
  fallback: (again: () => void) => ReactNode;
  children: ReactNode;
}

/**
 * Keeps what fails inside it to itself. It tries again by itself when the network is back; state
 * that lies outside, such as the store, is kept.
 */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidMount() {
    window.addEventListener('online', this.again);
  }

  override componentWillUnmount() {
    window.removeEventListener('online', this.again);
  }

  again = () => {
    forgetFailures();
    this.setState({ failed: false });
  };

  override render() {
    return this.state.failed ? this.props.fallback(this.again) : this.props.children;
  }
}
