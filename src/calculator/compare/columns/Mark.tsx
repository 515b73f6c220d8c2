import { useMessages } from '@/i18n/messages';

interface MarkProps {
  /** The difference to the first column; nothing is marked at 0. */
  difference: number;
  digits: number;
}

/** A difference by shape and sign. */
export function Mark({ difference, digits }: MarkProps) {
  const { format } = useMessages();
  if (difference === 0) return null;
  return (
    <span className="mark">
      <span aria-hidden="true">{difference > 0 ? '▲' : '▼'} </span>
      {format.signed(difference, 0, digits)}
    </span>
  );
}
