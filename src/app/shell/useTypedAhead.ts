import { useEffect, useRef } from 'react';

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
      const { key, target, ctrlKey, metaKey } = event;
      if (ctrlKey || metaKey || (target as Element).matches?.('input, textarea')) return;
      if (key === 'Backspace') text.current = text.current.slice(0, -1);
      else if (key.length === 1) text.current += key;
      if (key === ' ') event.preventDefault(); // it would press the button that has the focus
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [isWaiting]);
  return () => text.current;
}
