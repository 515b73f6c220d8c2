import { useRef, type TouchEvent } from 'react';

/** So far a finger goes before it is clear whether it scrolls or drags, in pixels. */
const SLACK = 6;

interface Touch {
  x: number;
  y: number;
  /** The value from before the finger came. */
  start: number;
  kind: 'unclear' | 'drag' | 'scroll';
  /** What the browser made of it while that was not clear. */
  pending: number | null;
}

/**
 * Tells a finger that drags a slider from one that scrolls across it: what it does counts once it is
 * clear, and a scroll never counts.
 */
export function useSliderTouch(
  value: number,
  move: (to: number) => void,
  putBack: (to: number) => void,
) {
  const touch = useRef<Touch | null>(null);
  const settle = (kind: 'drag' | 'scroll') => {
    const now = touch.current;
    if (now === null || now.kind === kind) return;
    const { kind: before, pending, start } = now;
    touch.current = { ...now, kind, pending: null };
    if (kind === 'drag' && pending !== null) move(pending);
    if (kind === 'scroll' && before === 'drag') putBack(start);
  };
  const end = (kind: 'drag' | 'scroll') => {
    if (touch.current?.kind === 'unclear' || kind === 'scroll') settle(kind);
    touch.current = null;
  };
  return {
    /** Instead of `move`: what the control itself reports. */
    moved: (to: number) => {
      if (touch.current === null || touch.current.kind === 'drag') move(to);
      else if (touch.current.kind === 'unclear') touch.current.pending = to;
    },
    handlers: {
      onTouchStart: (event: TouchEvent) => {
        const { clientX: x, clientY: y } = event.touches[0]!;
        touch.current = { x, y, start: value, kind: 'unclear', pending: null };
      },
      onTouchMove: (event: TouchEvent) => {
        const { clientX, clientY } = event.touches[0]!;
        if (touch.current?.kind !== 'unclear') return;
        const across = Math.abs(clientX - touch.current.x);
        const along = Math.abs(clientY - touch.current.y);
        if (Math.max(across, along) > SLACK) settle(along > across ? 'scroll' : 'drag');
      },
      onTouchEnd: () => end('drag'),
      onTouchCancel: () => end('scroll'),
      onPointerCancel: () => settle('scroll'), // the finger may still be there
    },
  };
}
