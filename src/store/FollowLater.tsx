import {
  startTransition,
  useDeferredValue,
  useEffect,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { ShownStateProvider, useStore, type State } from './store';

/** What is out of sight follows a drag once it has rested for so long. */
const REST_MS = 250;

/** Is the element on screen, or nearly? True until that is known. */
function useOnScreen(part: RefObject<Element | null>): boolean {
  const [onScreen, setOnScreen] = useState(true);
  useEffect(() => {
    if (!part.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setOnScreen(entries.at(-1)!.isIntersecting),
      { rootMargin: '200px' },
    );
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [part]);
  return onScreen;
}

/**
 * The state that a part of the page shows. While a value is dragged or typed, parts on screen follow
 * between the frames and the others when it rests, so that the slider and the score go first. Any
 * other change is there at once.
 */
function useFollowed(part: RefObject<Element | null>): State {
  const now = useStore((state) => state);
  const soon = useDeferredValue(now);
  const [rested, setRested] = useState(now);
  const onScreen = useOnScreen(part);
  const moving = now.moving === now.profile;
  useEffect(() => {
    if (rested === now) return undefined;
    const follow = () => startTransition(() => setRested(now));
    const timer = setTimeout(follow, moving ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [now, rested, moving]);
  if (!moving) return now;
  return onScreen ? soon : rested;
}

interface FollowLaterProps {
  /** The element around the children. */
  part: RefObject<Element | null>;
  children: ReactNode;
}

/** Shows its children a state that may be a moment old, all of it the same one. */
export function FollowLater({ part, children }: FollowLaterProps) {
  return <ShownStateProvider value={useFollowed(part)}>{children}</ShownStateProvider>;
}
