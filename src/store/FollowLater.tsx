import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { newFollower } from './follower';
import { ShownStateProvider } from './store';

/** Whoever uses a part has its newest state before the part hears of it. */
const USES = ['pointerdown', 'click'] as const;

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
  const [follower] = useState(newFollower);
  useEffect(() => follower.start(), [follower]);
  useEffect(() => {
    const element = part.current;
    for (const type of USES) element?.addEventListener(type, follower.catchUp, true);
    return () => {
      for (const type of USES) element?.removeEventListener(type, follower.catchUp, true);
    };
  }, [follower, part]);
  useEffect(() => {
    if (!part.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => follower.setNear(entries.at(-1)!.isIntersecting),
      { rootMargin: '200px' },
    );
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [follower, part]);
  return <ShownStateProvider value={follower}>{children}</ShownStateProvider>;
}
