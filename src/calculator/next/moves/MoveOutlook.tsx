import type { IndexEntry } from '@/data/indexCodec';
import { roleIndex } from '@/data/library';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';

/** What a job pays beside today's, and whether there will be more or fewer of it. */
export function MoveOutlook({ job }: { job: IndexEntry }) {
  const t = useMessages();
  const { soc, figures } = useStore((state) => state.role);
  const here = figures?.medianWageUsd ?? null;
  const { medianWageUsd, employmentChangePct } = job;
  if (medianWageUsd === null && employmentChangePct === null) return null;
  return (
    <p>
      {medianWageUsd !== null && (
        <>
          {t.next.pay(medianWageUsd, here)} <OneFigureForSeveral soc={job.place.soc} own={soc} />
        </>
      )}{' '}
      {employmentChangePct !== null && t.next.outlook(employmentChangePct)}
    </p>
  );
}

/** Pay is told by occupation: where several jobs or ranks share one, the figure cannot tell them apart. */
function OneFigureForSeveral({ soc, own }: { soc: string | null; own: string | null | undefined }) {
  const t = useMessages();
  if (soc !== null && soc === own) return t.next.samePay;
  const sharing = roleIndex.filter((each) => each.place.soc === soc).length;
  return soc !== null && sharing > 1 && t.next.sharedPay;
}
