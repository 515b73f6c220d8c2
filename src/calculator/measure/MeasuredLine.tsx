import { usePartMessages } from '@/i18n/messages';
import { hoursMeasured, measuredOf, type Measured } from '@/profile/measured';
import { useStore } from '@/store/store';

/** "Measured: 31 of 38 hours, 4 weeks to 29 November", as long as the week's times still hold it. */
export function MeasuredLine() {
  const tasks = useStore((state) => state.profile.tasks);
  const measured = useStore((state) => state.profile.measured);
  const stands = measuredOf({ tasks, measured });
  return stands && <Line measured={stands} />;
}

function Line({ measured }: { measured: Measured }) {
  const t = usePartMessages('measure');
  const { hours, weeks, until } = measured;
  return <span className="hint">{t.line(hoursMeasured(measured), hours, weeks, until)}</span>;
}
