import { useState } from 'react';
import { isSameJob, type Job } from '../whoseWeek';
import { emptyDiary, hasHours, withHours, type Diary } from '../reading/week/diary';
import * as storage from './diaryStorage';

export interface DiaryState {
  diary: Diary;
  /** Whether this browser keeps it. */
  isStored: boolean;
  note: (task: string, day: number, hours: number) => void;
  startAgain: () => void;
  /** The week from before a new one was begun; null = none. */
  before: Diary | null;
  /** Shows the week from before; what was noted meanwhile is the week from before then. */
  bringBack: () => void;
  /** Notes of some job in own words, from before they were told apart; null = none. */
  older: Diary | null;
  bringOlder: () => void;
}

function loaded(job: Job, today: string) {
  const kept = storage.keptDiary(job);
  return {
    job,
    diary: kept && hasHours(kept) ? kept : emptyDiary(today),
    isStored: storage.isStored(job),
    before: storage.weekBefore(job),
    older: storage.unnamedDiary(job),
  };
}

/** The diary of a job's week, kept as one types. */
export function useDiary(job: Job, today: string): DiaryState {
  const [last, setState] = useState(() => loaded(job, today));
  const state = isSameJob(last.job, job) ? last : loaded(job, today);
  if (state !== last) setState(state);
  const { diary, isStored, before, older } = state;
  const put = (next: Diary) => {
    storage.keepDiary(job, next);
    setState({ ...loaded(job, today), diary: next });
  };
  const putInstead = (next: Diary) => {
    if (hasHours(diary)) storage.keepWeekBefore(job, diary);
    else if (next === before) storage.keepWeekBefore(job, null);
    put(next);
  };
  return {
    diary,
    isStored,
    note(task, day, hours) {
      const kept = storage.keptDiary(job); // another tab may have noted something meanwhile
      const latest = kept?.monday === diary.monday ? kept : diary;
      put(withHours(latest, task, day, hours));
    },
    startAgain: () => putInstead(emptyDiary(today)),
    before,
    bringBack() {
      if (before) putInstead(before);
    },
    older,
    bringOlder() {
      if (!older) return;
      putInstead(older);
      if (!storage.isStored(job)) return;
      storage.dropUnnamedDiary();
      setState({ ...loaded(job, today), diary: older });
    },
  };
}
