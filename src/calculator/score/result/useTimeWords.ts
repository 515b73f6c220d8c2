import { useMessages } from '@/i18n/messages';
import type { TimeWords } from '@/i18n/moveWords';
import { timeWords } from '@/i18n/timeWords';
import { ownProfile, useStore } from '@/store/store';

/** The person's own week in words. */
export function useTimeWords(): TimeWords {
  const t = useMessages();
  const { tasks, hoursPerWeek } = useStore(ownProfile);
  return {
    timeOf: (points) => timeWords(t, points, hoursPerWeek),
    nameOf: (id) => tasks.find((task) => task.id === id)!.name,
  };
}
