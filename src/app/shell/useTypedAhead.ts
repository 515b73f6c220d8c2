import { useEffect, useRef } from 'react';

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/**
 * What is typed while a field is still on its way, for the field to begin with: whoever presses a
 * search goes on typing.
 */
export function useTypedAhead(isWaiting: boolean): () => string {
  const text = useRef('');
  useEffect(() => {
    text.current = '';
    if (!isWaiting) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey || event.altKey;
      if (isCommand || event.defaultPrevented || isWriting(event.target)) return;
      if (event.key === 'Backspace') text.current = text.current.slice(0, -1);
      else if (event.key.length === 1) text.current += event.key;
      // A space would press the button that has the focus.
      if (event.key === ' ') event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [isWaiting]);
  return () => text.current;
}
