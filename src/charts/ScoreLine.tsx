import { ZONE_FROM } from '@/engine';

interface ScoreLineProps {
  /** Shown score of the person and of the base role, 0 … 100. */
  you: number;
  base: number;
  /** Scores of other roles, as small ticks. */
  others: readonly number[];
  /** Where the score most likely lies; `isLate` while it belongs to an earlier score. */
  range?: { low: number; high: number; isLate: boolean };
  labels: { you: string; base: string; zones: readonly [string, string, string] };
}

const ZONE_BANDS = [
  { zone: 'red', from: ZONE_FROM.RED, to: ZONE_FROM.YELLOW },
  { zone: 'yellow', from: ZONE_FROM.YELLOW, to: ZONE_FROM.GREEN },
  { zone: 'green', from: ZONE_FROM.GREEN, to: 100 },
] as const;

/** Keeps a label inside the picture. */
const anchorAt = (score: number) => (score < 12 ? 'start' : score > 88 ? 'end' : 'middle');

/** The 0–100 line with its zones; its sentence stands beside it, so it is hidden from readers. */
export function ScoreLine({ you, base, others, range, labels }: ScoreLineProps) {
  const moved = you !== base;
  return (
    <svg className="score-line" viewBox="-2 5.5 104 21.8" aria-hidden="true" focusable="false">
      {ZONE_BANDS.map(({ zone, from, to }, index) => (
        <g key={zone}>
          <rect
            className={`band band-${zone}`}
            x={from}
            y={13}
            width={to - from - 0.4}
            height={5}
          />
          <text className="band-name" x={(from + to) / 2} y={26.4} textAnchor="middle">
            {labels.zones[index]}
          </text>
        </g>
      ))}
      {range && (
        <rect
          className={range.isLate ? 'range-band late' : 'range-band'}
          x={range.low - 0.3}
          y={12}
          width={range.high - range.low + 0.6}
          height={7}
          rx={1}
        />
      )}
      {others.map((score, index) => (
        <line key={index} className="other" x1={score} x2={score} y1={19} y2={22} />
      ))}
      {moved && (
        <>
          <circle className="base-mark" cx={base} cy={15.5} r={2} />
          {Math.abs(you - base) > 18 && (
            <text className="mark-name" x={base} y={10} textAnchor={anchorAt(base)}>
              {labels.base}
            </text>
          )}
        </>
      )}
      <path className="you-mark" d={`M${you} 19.5l-2.6-7.2h5.2z`} />
      <text className="mark-name you" x={you} y={10} textAnchor={anchorAt(you)}>
        {labels.you}
      </text>
    </svg>
  );
}
