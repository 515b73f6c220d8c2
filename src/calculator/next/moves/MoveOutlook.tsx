import type { IndexEntry } from '@/data/indexCodec';
import { roleIndex } from '@/data/library';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';

/** What a job pays beside today's, and whether there will be more or fewer of it. */
export function MoveOutlook({ job }: { job: IndexEntry }) {
  const t = useMessages();
  const { medianWageUsd, employmentChangePct } = job;
  if (medianWageUsd === null && employmentChangePct === null) return null;
  return (
    <p>
      {medianWageUsd !== null && <Pay usd={medianWageUsd} soc={job.place.soc} />}{' '}
      {employmentChangePct !== null && t.next.outlook(employmentChangePct)}
    </p>
  );
}

/** Pay is told by occupation: the figure of one that several jobs or ranks share is said to be theirs. */
function Pay({ usd, soc }: { usd: number; soc: string | null }) {
  const t = useMessages();
  const own = useStore((state) => state.role);
  if (soc !== null && soc === own.soc) return <>{t.next.payOfBoth(usd)}</>;
  const isShared = roleIndex.filter(({ place }) => place.soc === soc).length > 1;
  const ownUsd = own.figures?.medianWageUsd ?? null;
  return <>{t.next.pay(usd, ownUsd, soc !== null && isShared)}</>;
}
