import { useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { diaryWeek, hoursOfWeek, lastNoted, weekdayOf } from '../reading/week/diary';
import { WeekResult } from '../give/MeasuredResult';
import type { Giving } from '../give/useGiving';
import { DayHours } from './DayHours';
import { DayTabs } from './DayTabs';
import { ReminderButton } from './ReminderButton';
import type { DiaryState } from './useDiary';

interface ByHandProps {
  state: DiaryState;
  today: string;
  giving: Giving;
  onDone: () => void;
}

/** A week noted by hand: one day at a time, a line for each task. */
export function ByHand({ state, today, giving, onDone }: ByHandProps) {
  const t = usePartMessages('measure').diary;
  const tasks = useStore((store) => store.profile.tasks);
  const hoursPerWeek = useStore((store) => store.profile.hoursPerWeek);
  const { diary, before, outcome } = state;
  const ids = tasks.map(({ id }) => id);
  const [day, setDay] = useState(() => weekdayOf(today));
  const noted = hoursOfWeek(diary, ids);
  return (
    <>
      <p className="hint">{t.how}</p>
      <DayTabs diary={diary} tasks={ids} day={day} onDay={setDay} />
      <DayHours diary={diary} day={day} onNote={state.note} />
      <p role="status">{t.noted(noted)}</p>
      {outcome !== 'saved' && (
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
            {t.bringBack}
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
