import { BUCKETS, type Shares } from '@/engine';

interface SplitBarProps {
  /** Percent per bucket, total 100. */
  shares: Shares;
}

/** Displaced, augmented and not-involved time as one bar; the words stand beside it. */
export function SplitBar({ shares }: SplitBarProps) {
  return (
    <svg className="split-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {BUCKETS.map((bucket, index) => {
        const x = BUCKETS.slice(0, index).reduce((sum, before) => sum + shares[before], 0);
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
