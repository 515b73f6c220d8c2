import { useLayoutEffect, type Dispatch, type ReactElement, type SetStateAction } from 'react';

interface TypedAheadProps {
  /** Takes what is typed, for the field to begin with; empty again once the field is there. */
  onText: Dispatch<SetStateAction<string>>;
  children: ReactElement;
}

/** Stands where a field is still on its way: whoever presses a search goes on typing. */
export function TypedAhead({ onText, children }: TypedAheadProps) {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey } = event;
      if (ctrlKey || metaKey) return;
      if (key !== 'Backspace' && key.length !== 1) return;
      // The field may come with this very key and the focus; a space would press a button that has it.
      event.preventDefault();
      onText((text) => (key === 'Backspace' ? text.slice(0, -1) : text + key));
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
      onText('');
    };
  }, [onText]);
  return children;
}
