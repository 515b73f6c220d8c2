/** Named as the zones are; what shows no zone borrows their colours. */
export type Tone = 'RED' | 'YELLOW' | 'GREEN';

/** Shapes that tell the tones apart without colour. */
const SHAPES: Record<Tone, string> = {
  RED: 'M2 2h12v12H2z',
  YELLOW: 'M8 1.5 15 14H1z',
  GREEN: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

interface StatusBadgeProps {
  tone: Tone;
  /** The shape alone is in sight, where there is no room for the word. */
  shapeOnly?: boolean;
  children: string;
}

/** A word with the shape and colour of its status. */
export function StatusBadge({ tone, shapeOnly = false, children }: StatusBadgeProps) {
  return (
    <span className={`badge badge-${tone.toLowerCase()}`} title={shapeOnly ? children : undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[tone]} />
      </svg>
      {shapeOnly ? <span className="visually-hidden">{children}</span> : children}
    </span>
  );
}
