import { ZONE_FROM } from '@/engine';
import './rangeStrip.css';

interface RangeStripProps {
  /** Shown scores, 0 … 100. */
  shown: number;
  low: number;
  high: number;
}

const ZONE_BANDS = [
  { zone: 'red', from: ZONE_FROM.RED, to: ZONE_FROM.YELLOW },
  { zone: 'yellow', from: ZONE_FROM.YELLOW, to: ZONE_FROM.GREEN },
  { zone: 'green', from: ZONE_FROM.GREEN, to: 100 },
] as const;

/** A score and its range on the 0–100 line; the words stand beside it. */
export function RangeStrip({ shown, low, high }: RangeStripProps) {
  return (
    <svg className="range-strip" aria-hidden="true" focusable="false">
      {ZONE_BANDS.map(({ zone, from, to }) => (
        <rect
          key={zone}
          className={`band-${zone}`}
          x={`${from}%`}
          y={4}
          width={`${to - from - 0.5}%`}
          height={10}
        />
      ))}
      <rect className="range" x={`${low}%`} y={7} width={`${high - low}%`} height={4} rx={2} />
      <line className="score" x1={`${shown}%`} x2={`${shown}%`} y1={0} y2={18} />
    </svg>
  );
}
