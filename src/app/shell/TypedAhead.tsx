import { useLayoutEffect, type ReactElement, type RefObject } from 'react';

interface TypedAheadProps {
  /** Holds what is typed, for the field to begin with; empty again once the field is there. */
  text: RefObject<string>;
  children: ReactElement;
}

/** Stands where a field is still on its way: whoever presses a search goes on typing. */
export function TypedAhead({ text, children }: TypedAheadProps) {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey } = event;
      if (ctrlKey || metaKey) return;
      if (key === 'Backspace') text.current = text.current.slice(0, -1);
      else if (key.length === 1) text.current += key;
      if (key === ' ') event.preventDefault(); // it would press the button that has the focus
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
      text.current = '';
    };
  }, [text]);
  return children;
}
