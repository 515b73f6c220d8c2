import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { NumberField } from '@/ui/NumberField';
import { daysOf, hoursOn, type Diary } from '../reading/week/diary';

const QUARTER = 0.25;

interface DayHoursProps {
  diary: Diary;
  day: number;
  onNote: (task: string, day: number, hours: number) => void;
}

/** The hours of one day, a line for each task: typed, or a quarter more or less by a button. */
export function DayHours({ diary, day, onNote }: DayHoursProps) {
  const { diary: t, open } = usePartMessages('measure');
  const tasks = useStore((state) => state.profile.tasks);
  const date = daysOf(diary)[day]!;
  return (
    <ul className="open-hours">
      {tasks.map(({ id, name }) => {
        const hours = hoursOn(diary, id, day);
        return (
          <li key={id}>
            <span>{name}</span>
            <span className="diary-hours">
              <button
                type="button"
                aria-label={t.less(name)}
                disabled={hours === 0}
                onClick={() => onNote(id, day, hours - QUARTER)}
              >
                −
              </button>
              <NumberField
                key={day}
                label={t.field(name, date)}
                value={hours}
                min={0}
                max={24}
                step={QUARTER}
                unit={open.unit}
                problem={open.problem(24)}
                unclear={open.unclear}
                onChange={(value) => onNote(id, day, value)}
              />
              <button
                type="button"
                aria-label={t.more(name)}
                onClick={() => onNote(id, day, hours + QUARTER)}
              >
                +
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
