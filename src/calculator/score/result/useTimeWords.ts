import { useMessages } from '@/i18n/messages';
import { timeWords } from '@/i18n/timeWords';
import { ownProfile, useStore } from '@/store/store';

export interface TimeWords {
  /** Percentage points of the week as minutes or hours of the person's own one. */
  timeOf: (points: number) => string;
  nameOf: (taskId: string) => string;
}

/** The person's own week in words. */
export function useTimeWords(): TimeWords {
  const t = useMessages();
  const { tasks, hoursPerWeek } = useStore(ownProfile);
  return {
    timeOf: (points) => timeWords(t, points, hoursPerWeek),
    nameOf: (id) => tasks.find((task) => task.id === id)!.name,
  };
}
