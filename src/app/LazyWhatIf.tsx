import { lazy, Suspense } from 'react';
import { useStore } from '@/store/store';

const WhatIfBanner = lazy(async () => ({
  default: (await import('@/calculator/next/change/WhatIfBanner')).WhatIfBanner,
}));

/** Above everything while a what-if is tried; its words do not change with the score beneath. */
export function LazyWhatIf() {
  const trying = useStore((state) => state.whatIf !== null);
  return (
    <div role="status">
      <Suspense fallback={null}>{trying && <WhatIfBanner />}</Suspense>
    </div>
  );
}
