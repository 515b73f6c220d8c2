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
  const shift = (by: -1 | 1, isEnd: boolean) => ({
    type: 'button' as const,
    'aria-disabled': isEnd,
    onClick: (event: React.MouseEvent<HTMLButtonElement>) => {
      if (isEnd) return;
      pressed.current = event.currentTarget;
      onShift(by);
    },
  });
  return (
    <li>
      <span>{title}</span>
      <span className="button-row">
        <button {...shift(-1, isFirst)} aria-label={words.choice.upThis(title)}>
          {words.choice.up}
        </button>
        <button {...shift(1, isLast)} aria-label={words.choice.downThis(title)}>
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
