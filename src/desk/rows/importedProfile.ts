import type { Role } from '@/data/schema';
import { baseProfile } from '@/profile/baseProfile';
import { nameKey } from '@/profile/names';
import type { Profile, ProfileTask } from '@/profile/schema';
import type { ImportedClient } from './gatherClients';

interface Named {
  id: string;
  name: string;
}

/** An id for each task: that of the task called alike, else a free one. */
function withIds(tasks: readonly ProfileTask[], known: readonly Named[]): ProfileTask[] {
  const ids = new Map([...known].reverse().map(({ id, name }) => [nameKey(name), id]));
  const taken = new Set(known.map(({ id }) => id));
  let number = 0;
  const free = (wish: string): string => {
    let id = wish;
    while (taken.has(id)) id = `own-${(number += 1)}`;
    taken.add(id);
    return id;
  };
  return tasks.map((task) => ({ ...task, id: ids.get(nameKey(task.name)) ?? free(task.id) }));
}

/** The tasks of a table as a week in percent. */
function inPercent(tasks: readonly ProfileTask[]): ProfileTask[] {
  const total = tasks.reduce((sum, task) => sum + task.time, 0);
  return tasks.map((task) => ({ ...task, time: (100 * task.time) / total }));
}

/**
 * An imported client's profile on their role (their own role's blank one if they named none): times
 * in percent; a task that is called like one of the role's is that task, so that it can be compared.
 */
export function importedProfile({ tasks }: ImportedClient, role: Role): Profile {
  const usual = baseProfile(role);
  return tasks.length === 0 ? usual : { ...usual, tasks: inPercent(withIds(tasks, role.tasks)) };
}

/** A profile on the same role with the week of a table; everything else of it stays. */
export function withImportedWeek({ tasks }: ImportedClient, now: Profile, role: Role): Profile {
  if (tasks.length === 0) return now;
  const theirs = new Set(now.tasks.map(({ id }) => id));
  // A task that they renamed is theirs: the role's name for it would give its id away twice.
  const others = role.tasks.filter(({ id }) => !theirs.has(id));
  return { ...now, tasks: inPercent(withIds(tasks, [...now.tasks, ...others])) };
}
