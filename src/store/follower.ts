import { useStore, type ShownState, type State } from './store';

/** Parts out of sight follow once nothing has been moved for so long, in milliseconds. */
const REST_MS = 150;
/** Parts on screen follow by then, should the browser never be idle. */
const AT_MOST_MS = 100;

/** The state as one part of the page shows it: while something is moved, a moment behind. */
export interface Follower extends ShownState {
  /** Says whether the part is on screen, or nearly; until it is said it counts as such. */
  setNear: (near: boolean) => void;
  /** Follows at once: what somebody is about to use must belong to the newest state. */
  catchUp: () => void;
  /** Begins to follow the store; gives the way to stop. */
  start: () => () => void;
}

interface Waiting {
  /** Somebody types or drags in it: what moves there has to move before the next click. */
  inUse: () => boolean;
  near: () => boolean;
  follow: () => void;
}

const isSoon = (part: Waiting) => part.near() || part.inUse();

const waiting = new Set<Waiting>();
let lastMove = -Infinity;
let lastToFollow: Waiting | null = null;
let plan: { soon: boolean; cancel: () => void } | null = null;

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: AT_MOST_MS });
  return () => cancelIdleCallback(handle);
}

/** The part in use, in turn with those on screen, in the order in which they wait; then the others. */
function nextToFollow(): Waiting | undefined {
  const all = [...waiting];
  const rested = performance.now() - lastMove >= REST_MS;
  return (
    all.find((part) => part !== lastToFollow && part.inUse()) ??
    all.find(isSoon) ??
    (rested ? all[0] : undefined)
  );
}

/** Makes one part follow, so that input can come between two. */
function followNext(): void {
  plan = null;
  const next = nextToFollow();
  if (next) {
    lastToFollow = next;
    waiting.delete(next);
    next.follow();
  }
  planNext();
}

function planNext(): void {
  if (plan?.soon) return;
  const soon = [...waiting].some(isSoon);
  if (plan && !soon) return;
  plan?.cancel();
  plan = null;
  if (waiting.size === 0) return;
  const rest = lastMove + REST_MS - performance.now();
  if (soon || rest <= 0) {
    plan = { soon, cancel: whenIdle(followNext) };
  } else {
    const timer = setTimeout(followNext, rest);
    plan = { soon, cancel: () => clearTimeout(timer) };
  }
}

function waitNoMore(part: Waiting): void {
  waiting.delete(part);
  if (waiting.size > 0) return;
  plan?.cancel();
  plan = null;
}

/**
 * A view of the store for one part of the page. After a move (`State.moving`) it follows in an idle
 * moment, after any other change at once, always to the newest state. It tells its readers as the
 * store itself would, and not by a deferred update of React's, which would wait for good for HTML
 * that is taken over only when it is opened (`ui/Disclosure`).
 */
export function newFollower(inUse = () => false): Follower {
  let shown: State = useStore.getState();
  let isNear = true;
  const listeners = new Set<() => void>();
  const follow = () => {
    if (shown === useStore.getState()) return;
    shown = useStore.getState();
    for (const listen of listeners) listen();
  };
  const part: Waiting = { inUse, near: () => isNear, follow };
  const catchUp = () => {
    waitNoMore(part);
    follow();
  };
  const notice = (state: State) => {
    if (state.moving !== state.profile) {
      catchUp();
      return;
    }
    lastMove = performance.now();
    waiting.add(part);
    planNext();
  };
  return {
    getState: () => shown,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    setNear: (near) => {
      isNear = near;
      if (near && waiting.has(part)) planNext();
    },
    catchUp,
    start: () => {
      const stop = useStore.subscribe(notice);
      follow(); // what changed before
      return () => {
        stop();
        waitNoMore(part);
      };
    },
  };
}
