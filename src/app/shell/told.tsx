import { methodMoved, stampOf } from '@/profile/baseStamp';
import { standingOf } from '@/store/beside';
import { hasNotices } from '@/store/notices';
import { useStore } from '@/store/store';
import { lately } from './lately';

const Notices = lately(async () => (await import('../notices/Notices')).Notices);
const OwnBaseMoved = lately(async () => (await import('../moved/OwnBaseMoved')).OwnBaseMoved);
const WhatIfBanner = lately(
  async () => (await import('@/calculator/next/change/WhatIfBanner')).WhatIfBanner,
);

/** Most visits have nothing to tell; the code for it comes with the first notice. */
export function LateNotices() {
  const any = useStore((state) => hasNotices(state) || standingOf(state) !== 'own');
  return any && <Notices />;
}

/** Stands there while somebody's saved work comes from other figures than those of today. */
export function LateMoved() {
  const base = useStore((state) => state.base);
  const role = useStore((state) => state.role);
  const own = useStore((state) => state.atDesk === null); // the desk tells it on the client's page
  const moved = base.dataVersion !== stampOf(role).dataVersion || methodMoved(base);
  return own && moved && <OwnBaseMoved />;
}

/** Above everything while a what-if is tried; its words do not change with the score beneath. */
export function LateWhatIf() {
  const trying = useStore((state) => state.whatIf !== null);
  return <div role="status">{trying && <WhatIfBanner />}</div>;
}
