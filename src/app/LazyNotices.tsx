import { lazy, Suspense } from 'react';
import { useStore } from '@/store/store';

const Notices = lazy(async () => ({
  default: (await import('@/features/notices/Notices')).Notices,
}));

/** Most visits have nothing to tell; the code for it comes with the first notice. */
export function LazyNotices() {
  const any = useStore((state) => state.notices.length > 0);
  return <Suspense fallback={null}>{any && <Notices />}</Suspense>;
}
