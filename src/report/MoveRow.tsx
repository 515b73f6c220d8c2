import { useEffect, useRef } from 'react';
import { useReportWords } from './useReportWords';

interface MoveRowProps {
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onShift: (by: -1 | 1) => void;
  onLeaveOut: () => void;
}

/** One move with its way up, down and out. The button that was pressed keeps the focus. */
export function MoveRow({ title, isFirst, isLast, onShift, onLeaveOut }: MoveRowProps) {
  const { words } = useReportWords();
  const pressed = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    pressed.current?.focus(); // a row that changes its place loses it
    pressed.current = null;
  });
  const press = (button: HTMLButtonElement, by: -1 | 1) => {
    pressed.current = button;
    onShift(by);
  };
  return (
    <li>
      <span>{title}</span>
      <span className="button-row">
        <button
          type="button"
          aria-disabled={isFirst}
          aria-label={words.choice.upThis(title)}
          onClick={(event) => !isFirst && press(event.currentTarget, -1)}
        >
          {words.choice.up}
        </button>
        <button
          type="button"
          aria-disabled={isLast}
          aria-label={words.choice.downThis(title)}
          onClick={(event) => !isLast && press(event.currentTarget, 1)}
        >
          {words.choice.down}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={words.choice.leaveOutThis(title)}
          onClick={onLeaveOut}
        >
          {words.choice.leaveOut}
        </button>
      </span>
    </li>
  );
}
