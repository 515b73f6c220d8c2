import { useEffect } from 'react';

interface Keys {
  onNext: () => void;
  onPrevious: () => void;
  onLeave: () => void;
  onScore: () => void;
}

/** Does this element need the key for itself? */
const takesArrows = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [role="group"]');
const takesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, input:not([type="range"]):not([type="radio"])');

/** The keys of the presenter's view; also those that a presenter's remote sends. */
export function usePresenterKeys({ onNext, onPrevious, onLeave, onScore }: Keys): void {
  useEffect(() => {
    const actions: Record<string, () => void> = {
      ArrowRight: onNext,
      ArrowLeft: onPrevious,
      PageDown: onNext,
      PageUp: onPrevious,
      Escape: onLeave,
      // No letter: those who speak to their computer would press it by accident.
      F2: onScore,
    };
    const pressed = (event: KeyboardEvent) => {
      const { key, target } = event;
      const act = actions[key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (key.startsWith('Arrow') && takesArrows(target)) return;
      if (key.startsWith('Page') && target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      // First out of a text, then out of the session: nobody leaves by accident while typing.
      if (key === 'Escape' && takesText(target)) (target as HTMLElement).blur();
      else act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [onNext, onPrevious, onLeave, onScore]);
}
