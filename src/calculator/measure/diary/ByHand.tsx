import { useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { dayIn, daysOf, diaryWeek, hoursOfWeek, isOver, lastNoted } from '../reading/week/diary';
import { WeekResult } from '../give/MeasuredResult';
import type { Giving } from '../give/useGiving';
import type { Job } from '../whoseWeek';
import { DayHours } from './DayHours';
import { DayTabs } from './DayTabs';
import { ReminderButton } from './ReminderButton';
import { useDiary } from './useDiary';
import { WeekButtons } from './WeekButtons';

interface ByHandProps {
  job: Job;
  today: string;
  giving: Giving;
  onDone: () => void;
}

/** A week noted by hand: one day at a time, a line for each task. */
export function ByHand({ job, today, giving, onDone }: ByHandProps) {
  const t = usePartMessages('measure').diary;
  const tasks = useStore((store) => store.profile.tasks);
  const hoursPerWeek = useStore((store) => store.profile.hoursPerWeek);
  const state = useDiary(job, today);
  const { diary, older } = state;
  const ids = tasks.map(({ id }) => id);
  // What was today when this week came on screen stays chosen when midnight passes.
  const look = () => ({ monday: diary.monday, day: dayIn(diary, today) });
  const [last, setChosen] = useState(look);
  const chosen = last.monday === diary.monday ? last : look();
  if (chosen !== last) setChosen(chosen);
  const { day } = chosen;
  const over = isOver(diary, today);
  const noted = hoursOfWeek(diary, ids);
  const days = daysOf(diary);
  return (
    <>
      <p className="hint">
        {t.how} {job.client === null ? t.kept : t.keptForClient}
      </p>
      {over && <p className="measure-guess">{t.over(days[0]!, days.at(-1)!)}</p>}
      <DayTabs
        diary={diary}
        tasks={ids}
        day={day}
        onDay={(next) => setChosen({ ...chosen, day: next })}
      />
      {day !== null && <DayHours diary={diary} day={day} onNote={state.note} />}
      <p role="status">{t.noted(noted, over)}</p>
      {job.client === null && !state.isStored && (
        <p className="problem" role="alert">
          {t.notKept}
        </p>
      )}
      <div className="button-row">
        <ReminderButton today={today} />
        <WeekButtons
          state={state}
          canStartAgain={noted > 0 || over}
          canBringOlder={older !== null && hoursOfWeek(older, ids) > 0}
        />
      </div>
      {noted > 0 && (
        <WeekResult
          week={diaryWeek(diary, ids, hoursPerWeek)}
          weeks={1}
          until={lastNoted(diary, ids)}
          giving={giving}
          onDone={onDone}
        />
      )}
    </>
  );
}
