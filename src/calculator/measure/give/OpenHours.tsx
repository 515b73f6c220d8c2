import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { NumberField } from '@/ui/NumberField';
import { inHundredths } from '@/profile/measured';
import type { MeasuredWeek } from '../reading/week/giveOut';
import type { Giving } from './useGiving';

interface OpenHoursProps {
  week: MeasuredWeek;
  giving: Giving;
}

/** The hours that nothing is written about: a start that says what it is, and a field for each task. */
export function OpenHours({ week: { openHours, hours }, giving }: OpenHoursProps) {
  const t = usePartMessages('measure').open;
  const tasks = useStore((state) => state.profile.tasks);
  const isOpen = openHours >= 0.05;
  return (
    <section className="measure-part">
      <h3>{t.title}</h3>
      {!isOpen && <p>{t.none}</p>}
      {isOpen && (
        <>
          <p>{t.intro(openHours, hours)}</p>
          <p className={giving.sharesChanged ? 'hint' : 'measure-guess'}>
            {giving.sharesChanged ? t.changed : t.start}{' '}
            {giving.sharesChanged && (
              <button type="button" className="quiet" onClick={giving.resetShares}>
                {t.again}
              </button>
            )}
          </p>
          <ul className="open-hours">
            {tasks.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <NumberField
                  label={t.field(name)}
                  value={inHundredths((openHours * (giving.shares.get(id) ?? 0)) / 100)}
                  min={0}
                  max={inHundredths(openHours)}
                  step={0.25}
                  unit={t.unit}
                  problem={t.problem(inHundredths(openHours))}
                  unclear={t.unclear}
                  onChange={(value) =>
                    giving.setShare(id, Math.min(100, (100 * value) / openHours))
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
