import { useState } from 'react';
import type { SaveOutcome } from '@/profile/storage';
import { emptyDiary, withHours, type Diary } from '../reading/week/diary';
import { keepDiary, storedDiary } from './diaryStorage';

export interface DiaryState {
  diary: Diary;
  /** Whether this browser keeps it. */
  outcome: SaveOutcome;
  note: (task: string, day: number, hours: number) => void;
  startAgain: () => void;
  /** The week from before a new one was begun; null = none. */
  before: Diary | null;
  bringBack: () => void;
}

/** The diary of a role's week, kept as one types. */
export function useDiary(role: string, today: string): DiaryState {
  const load = () => ({ role, diary: storedDiary(role) ?? emptyDiary(today) });
  const [state, setState] = useState(load);
  const [outcome, setOutcome] = useState<SaveOutcome>('saved');
  const [before, setBefore] = useState<Diary | null>(null);
  if (state.role !== role) setState(load());
  const { diary } = state;
  const put = (next: Diary) => {
    setState({ role, diary: next });
    setOutcome(keepDiary(role, next));
  };
  return {
    diary,
    outcome,
    note: (task, day, hours) => put(withHours(diary, task, day, hours)),
    startAgain() {
      setBefore(diary);
      put(emptyDiary(today));
    },
    before,
    bringBack() {
      if (before) put(before);
      setBefore(null);
    },
  };
}
