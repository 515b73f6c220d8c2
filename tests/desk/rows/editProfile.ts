import { rebalance } from '@/profile/rebalance';
import type { Profile } from '@/profile/schema';

/** Sets a time as the week's slider does. */
export function withTime(profile: Profile, id: string, percent: number): Profile {
  const rows = profile.tasks.map((task) => ({ ...task, min: 0, max: 100, fixed: false }));
  const times = rebalance(rows, id, percent);
  return {
    ...profile,
    tasks: profile.tasks.map((task) => ({ ...task, time: times.get(task.id)! })),
  };
}

/** Sets a task's score; its bucket stays. */
export function withScore(profile: Profile, id: string, score: number): Profile {
  const tasks = profile.tasks.map((task) => (task.id === id ? { ...task, score } : task));
  return { ...profile, tasks };
}
