import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';

/** What a job pays beside today's, and whether there will be more or fewer of it. */
export function MoveOutlook({ job }: { job: IndexEntry }) {
  const t = useMessages();
  const here = useStore((state) => state.role.figures?.medianWageUsd ?? null);
  const { medianWageUsd, employmentChangePct } = job;
  if (medianWageUsd === null && employmentChangePct === null) return null;
  return (
    <p>
      {medianWageUsd !== null && t.next.pay(medianWageUsd, here)}{' '}
      {employmentChangePct !== null && t.next.outlook(employmentChangePct)}
    </p>
  );
}
