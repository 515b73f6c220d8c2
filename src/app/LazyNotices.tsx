import { Suspense } from 'react';
import { useStore } from '@/store/store';
import { lately } from './lately';

const Notices = lately(async () => (await import('./notices/Notices')).Notices);

/** Most visits have nothing to tell; the code for it comes with the first notice. */
export function LazyNotices() {
  const any = useStore((state) => state.notices.length > 0);
  return <Suspense fallback={null}>{any && <Notices />}</Suspense>;
}
