import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { newFollower } from './follower';
import { ShownStateProvider } from './store';

interface FollowLaterProps {
  /** The element around the children. */
  part: RefObject<Element | null>;
  children: ReactNode;
}

/**
 * Shows its children a state that may be a moment old, all of it the same one, so that a slider and
 * the score go first wherever they are dragged.
 */
export function FollowLater({ part, children }: FollowLaterProps) {
  const [follower] = useState(() =>
    newFollower(() => part.current?.contains(document.activeElement) ?? false),
  );
  useEffect(() => follower.start(), [follower]);
  useEffect(() => {
    const element = part.current;
    // What a button does belongs to the newest state. A box has been ticked by now: it must not go back.
    const catchUp = ({ target }: Event) => target instanceof HTMLInputElement || follower.catchUp();
    element?.addEventListener('click', catchUp, true);
    return () => element?.removeEventListener('click', catchUp, true);
  }, [follower, part]);
  useEffect(() => {
    if (!part.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => follower.setNear(entries.at(-1)!.isIntersecting),
      { rootMargin: '200px' },
    );
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [follower, part]);
  return <ShownStateProvider value={follower}>{children}</ShownStateProvider>;
}
