import { ZONE_FROM } from '@/engine';
import './sectorLines.css';

export interface SectorLine {
  key: string;
  name: string;
  /** Median of the row's scores; absent in a row without roles. */
  median?: number;
  dots: readonly { key: string; name: string; score: number }[];
  /** The person's own score, in their own row only. */
  you?: number;
}

interface SectorLinesProps {
  rows: readonly SectorLine[];
  /** Zone names from low to high. */
  zones: readonly [string, string, string];
  /** Names the person's mark for a mouse. */
  youLabel: string;
}

const ZONE_BANDS = [
  { zone: 'red', from: ZONE_FROM.RED, to: ZONE_FROM.YELLOW },
  { zone: 'yellow', from: ZONE_FROM.YELLOW, to: ZONE_FROM.GREEN },
  { zone: 'green', from: ZONE_FROM.GREEN, to: 100 },
] as const;

/** Half of a strip's height, in pixels. */
const MIDDLE = 12;

/** Keeps the ends of the scale inside the picture. */
const anchorAt = (border: number) => (border === 0 ? 'start' : border === 100 ? 'end' : 'middle');

/** One 0–100 strip per row, a dot per role; a sentence and a table stand beside it for readers. */
export function SectorLines({ rows, zones, youLabel }: SectorLinesProps) {
  return (
    <div className="sector-lines" aria-hidden="true">
      <div className="sector-row sector-axis">
        <span />
        <svg className="sector-strip" focusable="false">
          {[0, ZONE_FROM.YELLOW, ZONE_FROM.GREEN, 100].map((border) => (
            <text key={border} x={`${border}%`} y={16} textAnchor={anchorAt(border)}>
              {border}
            </text>
          ))}
          {ZONE_BANDS.map(({ zone, from, to }, index) => (
            <text key={zone} x={`${(from + to) / 2}%`} y={16} textAnchor="middle">
              {zones[index]}
            </text>
          ))}
        </svg>
      </div>
      {rows.map((row) => (
        <div key={row.key} className={row.you === undefined ? 'sector-row' : 'sector-row own'}>
          <span className="sector-name">{row.name}</span>
          <Strip row={row} youLabel={youLabel} />
        </div>
      ))}
    </div>
  );
}

/** Percentages as places, so that dots stay round at every width. */
function Strip({ row, youLabel }: { row: SectorLine; youLabel: string }) {
  return (
    <svg className="sector-strip" focusable="false">
      {ZONE_BANDS.map(({ zone, from, to }) => (
        <rect
          key={zone}
          className={`band-${zone}`}
          x={`${from}%`}
          y={MIDDLE - 5}
          width={`${to - from - 0.3}%`}
          height={10}
        />
      ))}
      {row.median !== undefined && (
        <line
          className="median"
          x1={`${row.median}%`}
          x2={`${row.median}%`}
          y1={MIDDLE - 9}
          y2={MIDDLE + 9}
        />
      )}
      {row.dots.map(({ key, name, score }) => (
        <circle key={key} className="dot" cx={`${score}%`} cy={MIDDLE} r={4}>
          <title>{`${name}: ${score}`}</title>
        </circle>
      ))}
      {row.you !== undefined && (
        <svg x={`${row.you}%`} y={MIDDLE} overflow="visible">
          <path className="you-mark" d="M0 3l-8.5-15h17z">
            <title>{`${youLabel}: ${row.you}`}</title>
          </path>
        </svg>
      )}
    </svg>
  );
}
