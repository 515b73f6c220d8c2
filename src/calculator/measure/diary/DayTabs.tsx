import { useId } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { daysOf, hoursOfDay, type Diary } from '../reading/week/diary';

interface DayTabsProps {
  diary: Diary;
  tasks: readonly string[];
  /** 0 = Monday; null = none. */
  day: number | null;
  onDay: (day: number) => void;
}

/** The days of the week with their hours, one of them chosen, or none. */
export function DayTabs({ diary, tasks, day, onDay }: DayTabsProps) {
  const t = usePartMessages('measure').diary;
  const name = useId();
  return (
    <fieldset className="diary-days">
      <legend>{t.day}</legend>
      {daysOf(diary).map((date, index) => (
        <label key={date}>
          <input type="radio" name={name} checked={index === day} onChange={() => onDay(index)} />
          <span>{t.dayName(date)}</span>{' '}
          <span className="hint">{t.dayHours(hoursOfDay(diary, tasks, index))}</span>
        </label>
      ))}
    </fieldset>
  );
}
