import { usePartMessages } from '@/i18n/messages';
import { useDerived, assessmentOf } from '@/store/derived';
import { takeOverWeek } from '@/store/measureActions';
import { useStore } from '@/store/store';
import { assess } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import { hoursMeasured, percentMeasured } from '@/profile/measured';
import { giveOut, type MeasuredWeek } from '../reading/week/giveOut';
import type { Work } from '../reading/week/work';
import { measuredTimes, openRanges, withTimes } from './measuredTimes';
import { OpenHours } from './OpenHours';
import { ResultTable } from './ResultTable';
import { givenOf, type Giving } from './useGiving';

interface MeasuredResultProps {
  work: Work;
  giving: Giving;
  onDone: () => void;
}

/** The week that entries give, once each group has its place. */
export function MeasuredResult({ work, giving, onDone }: MeasuredResultProps) {
  const t = usePartMessages('measure');
  const week = giveOut(work, givenOf(giving.placed(work.groups)));
  if (week === null) return <p>{t.read.noTime}</p>;
  if (work.groups.length === 0) return null;
  return (
    <WeekResult week={week} weeks={work.weeks} until={work.until} giving={giving} onDone={onDone} />
  );
}

interface WeekResultProps {
  week: MeasuredWeek;
  weeks: number;
  until: string;
  giving: Giving;
  onDone: () => void;
}

/** The open hours, then the new week beside today's, what the score would be, and the way to take it over. */
export function WeekResult({ week, weeks, until, giving, onDone }: WeekResultProps) {
  const t = usePartMessages('measure').result;
  const profile = useStore((state) => state.profile);
  const { shown } = useDerived(assessmentOf);
  const known = [...week.tasks.values()].reduce((sum, hours) => sum + hours, 0);
  if (known < 0.05) return <p role="status">{t.nothing}</p>;
  const found = measuredTimes(week, giving.shares, { weeks, until });
  const next = withTimes(profile, found.times);
  const ranges = openRanges(next, percentMeasured(found.measured));
  const take = () => {
    takeOverWeek(found);
    onDone();
  };
  return (
    <>
      <OpenHours week={week} giving={giving} />
      <section className="measure-part">
        <h3>{t.title}</h3>
        <p>{t.measured(hoursMeasured(found.measured), found.measured.hours)}</p>
        <ResultTable found={found} />
        <p className="big-line" role="status">
          {t.score(shown, assess(profileInputs(next)).shown)}
        </p>
        <p>{t.range(ranges.now.low, ranges.now.high, ranges.before.low, ranges.before.high)}</p>
        <p className="hint">{t.assumption}</p>
        <div className="button-row">
          <button type="button" className="primary" onClick={take}>
            {t.take}
          </button>
          <span className="hint">{t.taken}</span>
        </div>
      </section>
    </>
  );
}
