import { applyMoves, type TimeMove } from '@/engine';
import { profileInputs } from './baseProfile';
import type { Profile } from './schema';

/**
 * The profile after moving time. Every task stays in the list, at 0 if it gave everything away;
 * times stay unrounded, so that the score is exactly the one that the moves promised.
 */
export function movedProfile(profile: Profile, moves: readonly TimeMove[]): Profile {
  const after = applyMoves(profileInputs(profile), moves).tasks;
  const times = new Map(after.map((task) => [task.id, task.time]));
  const tasks = profile.tasks.map((task) => ({ ...task, time: times.get(task.id) ?? 0 }));
  return { ...profile, tasks };
}
