import { usePartMessages } from '@/i18n/messages';
import { CheckBox } from '@/ui/CheckBox';
import { minutesAWeek } from '../reading/calendar/workingTime';
import type { CalendarQuestionState } from './useCalendarQuestion';

/** Monday first; 0 = Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

const digits = (value: number) => String(value).padStart(2, '0');
/** Minutes of the day as a time field has them. */
const clock = (minutes: number) => `${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;

function minutesOf(text: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

/** Working days and hours: what lies outside them is no work. */
export function HourFields({ question }: { question: CalendarQuestionState }) {
  const t = usePartMessages('measure').calendar;
  const { hours, setHours } = question;
  const toggle = (day: number, on: boolean) =>
    setHours({
      ...hours,
      days: on ? [...hours.days, day] : hours.days.filter((each) => each !== day),
    });
  const time = (which: 'from' | 'to', label: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="time"
        value={clock(hours[which])}
        onChange={(event) => {
          const minutes = minutesOf(event.target.value);
          if (minutes !== null) setHours({ ...hours, [which]: minutes });
        }}
      />
    </label>
  );
  return (
    <>
      <fieldset className="measure-days">
        <legend>{t.days}</legend>
        {WEEK.map((day) => (
          <CheckBox key={day} checked={hours.days.includes(day)} onChange={(on) => toggle(day, on)}>
            {t.weekdays[day]}
          </CheckBox>
        ))}
      </fieldset>
      <div className="fields">
        {time('from', t.starts)}
        {time('to', t.ends)}
      </div>
      {hours.days.length === 0 ? (
        <p className="problem" role="alert">
          {t.hoursProblem}
        </p>
      ) : (
        <p className="hint">{t.week(minutesAWeek(hours) / 60)}</p>
      )}
    </>
  );
}
