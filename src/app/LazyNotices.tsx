import { Suspense } from 'react';
import { standingOf } from '@/store/beside';
import { hasNotices } from '@/store/notices';
import { useStore } from '@/store/store';
import { lately } from './lately';

const Notices = lately(async () => (await import('./notices/Notices')).Notices);

/** Most visits have nothing to tell; the code for it comes with the first notice. */
export function LazyNotices() {
  const any = useStore((state) => hasNotices(state) || standingOf(state) !== 'own');
  return <Suspense fallback={null}>{any && <Notices />}</Suspense>;
}
