import { useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { diaryWeek, hoursOfWeek, lastNoted, weekdayOf } from '../reading/week/diary';
import { WeekResult } from '../give/MeasuredResult';
import type { Giving } from '../give/useGiving';
import type { Job } from '../whoseWeek';
import { DayHours } from './DayHours';
import { DayTabs } from './DayTabs';
import { ReminderButton } from './ReminderButton';
import { useDiary } from './useDiary';

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
  const { diary, before, older } = state;
  const ids = tasks.map(({ id }) => id);
  const [day, setDay] = useState(() => weekdayOf(today));
  const noted = hoursOfWeek(diary, ids);
  return (
    <>
      <p className="hint">
        {t.how} {job.client === null ? t.kept : t.keptForClient}
      </p>
      <DayTabs diary={diary} tasks={ids} day={day} onDay={setDay} />
      <DayHours diary={diary} day={day} onNote={state.note} />
      <p role="status">{t.noted(noted)}</p>
      {job.client === null && !state.isStored && (
        <p className="problem" role="alert">
          {t.notKept}
        </p>
      )}
      <div className="button-row">
        <ReminderButton today={today} />
        {noted > 0 && (
          <button type="button" className="quiet" onClick={state.startAgain}>
            {t.startAgain}
          </button>
        )}
        {before && (
          <button type="button" className="quiet" onClick={state.bringBack}>
            {before.monday > diary.monday ? t.bringNewerBack : t.bringBack}
          </button>
        )}
        {older && hoursOfWeek(older, ids) > 0 && (
          <button type="button" className="quiet" onClick={state.bringOlder}>
            {t.bringOlder}
          </button>
        )}
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
