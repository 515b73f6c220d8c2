import { useEffect, useRef, type ReactNode } from 'react';
import './menu.css';

interface MenuProps {
  label: string;
  children: ReactNode;
}

/** A button that opens a small panel; Escape, a click outside and following a link close it. */
export function Menu({ label, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (focus: boolean) => {
      const element = details.current;
      if (!element?.open) return;
      element.open = false;
      if (focus) element.querySelector('summary')?.focus();
    };
    const pressed = ({ key }: KeyboardEvent) => key === 'Escape' && close(true);
    const clicked = ({ target }: Event) => {
      const inside = target instanceof Node && details.current?.contains(target);
      if (!inside || (target instanceof Element && target.closest('a'))) close(false);
    };
    document.addEventListener('keydown', pressed);
    document.addEventListener('click', clicked);
    return () => {
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('click', clicked);
    };
  }, []);
  return (
    <details className="menu" ref={details}>
      <summary aria-label={label} title={label}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 7h16M4 12h16M4 17h16" />
        </svg>
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}
