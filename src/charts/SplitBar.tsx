import { BUCKETS, type Shares } from '@/engine';

interface SplitBarProps {
  /** Percent per bucket, total 100. */
  shares: Shares;
}

/** Displaced, augmented and not-involved time as one bar; the words stand beside it. */
export function SplitBar({ shares }: SplitBarProps) {
  let from = 0;
  return (
    <svg className="split-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {BUCKETS.map((bucket) => {
        const x = from;
        from += shares[bucket];
        return (
          <rect
            key={bucket}
            className={`share-${bucket}`}
            x={x}
            y={0}
            width={shares[bucket]}
            height={6}
          />
        );
      })}
    </svg>
  );
}
