import { Suspense } from 'react';
import { methodMoved, stampOf } from '@/profile/baseStamp';
import { useStore } from '@/store/store';
import { lately } from './lately';

const OwnBaseMoved = lately(async () => (await import('./moved/OwnBaseMoved')).OwnBaseMoved);

/** Stands there while somebody's saved work comes from other figures than those of today. */
export function LazyMoved() {
  const base = useStore((state) => state.base);
  const role = useStore((state) => state.role);
  const own = useStore((state) => state.atDesk === null); // the desk tells it on the client's page
  const moved = base.dataVersion !== stampOf(role).dataVersion || methodMoved(base);
  if (!own || !moved) return null;
  return (
    <Suspense fallback={null}>
      <OwnBaseMoved />
    </Suspense>
  );
}
