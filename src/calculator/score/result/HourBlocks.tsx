import { BUCKETS, hoursOfTen, type Bucket } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';

/** Told apart without colour: full, hatched, empty. */
const MARKS: Record<Bucket, string> = {
  displaced: '',
  augmented: 'M1 13 13 1M1 7l6-6M7 13l6-6',
  notInvolved: '',
};

/** The week as ten blocks of an hour each: what AI does, what it helps with, what stays. */
export function HourBlocks() {
  const t = useMessages();
  const { personal } = useResult();
  const hours = hoursOfTen(personal.shares);
  const blocks = BUCKETS.flatMap((bucket) => Array<Bucket>(hours[bucket]).fill(bucket));
  return (
    <figure className="hour-blocks">
      <svg viewBox="0 0 158 14" aria-hidden="true" focusable="false">
        {blocks.map((bucket, index) => (
          <g key={index} className={`block-${bucket}`} transform={`translate(${16 * index})`}>
            <rect x="0.5" y="0.5" width="13" height="13" rx="2" />
            {MARKS[bucket] && <path d={MARKS[bucket]} />}
          </g>
        ))}
      </svg>
      <figcaption>
        <span className="visually-hidden">
          {t.score.blocks.sentence(hours.displaced, hours.augmented, hours.notInvolved)}
        </span>
        <span className="blocks-legend" aria-hidden="true">
          {BUCKETS.map((bucket) => (
            <span key={bucket} className={`legend-${bucket}`}>
              {t.score.blocks.legend(t.score.blocks[bucket], hours[bucket])}
            </span>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
