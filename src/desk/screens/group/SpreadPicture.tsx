import { ZONE_FROM } from '@/engine';
import type { Spread } from './groupSpread';

interface SpreadPictureProps {
  spread: Spread;
  /** People of the highest column of all pictures that stand together. */
  highest: number;
  zones: readonly [string, string, string];
}

const BANDS = [
  { zone: 'red', from: ZONE_FROM.RED, to: ZONE_FROM.YELLOW },
  { zone: 'yellow', from: ZONE_FROM.YELLOW, to: ZONE_FROM.GREEN },
  { zone: 'green', from: ZONE_FROM.GREEN, to: 100 },
] as const;

/** Most dots of a column before each of them has to be smaller. */
const ROOMY = 6;
const HEIGHT = 26;
/** A picture of single dots keeps some air above them. */
const FEWEST_ROWS = 2;

/** A dot for each person above the line from 0 to 100; its table says the same to screen readers. */
export function SpreadPicture({ spread, highest, zones }: SpreadPictureProps) {
  const step = HEIGHT / Math.max(ROOMY, highest);
  const radius = Math.min(1.9, step * 0.44);
  const top = HEIGHT - Math.max(FEWEST_ROWS, highest) * step;
  return (
    <svg
      className="group-picture"
      viewBox={`-2 ${top} 104 ${HEIGHT + 12 - top}`}
      aria-hidden="true"
      focusable="false"
    >
      {spread.steps.flatMap(({ from, to, people }) =>
        Array.from({ length: people }, (_, above) => (
          <circle
            key={`${from} ${above}`}
            cx={(from + to) / 2}
            cy={HEIGHT - (above + 0.5) * step}
            r={radius}
          />
        )),
      )}
      {BANDS.map(({ zone, from, to }, index) => (
        <g key={zone}>
          <rect
            className={`band band-${zone}`}
            x={from}
            y={HEIGHT + 1}
            width={to - from - 0.4}
            height={3.4}
          />
          <text x={(from + to) / 2} y={HEIGHT + 8.5} textAnchor="middle">
            {zones[index]}
          </text>
        </g>
      ))}
    </svg>
  );
}
