import { usePartMessages } from '@/i18n/messages';
import { measuredOf, percentMeasured } from '@/profile/measured';
import { useStore } from '@/store/store';
import { openRanges } from './give/measuredTimes';
import { MeasuredLine } from './MeasuredLine';

/** How far the time that nobody measured can move the score, beside what "how sure" assumes. */
export function MeasuredSure() {
  const t = usePartMessages('measure');
  const profile = useStore((state) => state.profile);
  const measured = measuredOf(profile);
  if (measured === null) return null;
  const { low, high } = openRanges(profile, percentMeasured(measured)).now;
  return (
    <p>
      <MeasuredLine />. {t.sure(low, high)}
    </p>
  );
}
