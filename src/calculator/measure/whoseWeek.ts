import { useMemo } from 'react';
import { OWN_ROLE_ID } from '@/data/ownRole';
import { useStore } from '@/store/store';

/** A job in a person's own words. All of them have the same role's id, and tasks of the same ids. */
interface Described {
  title: string;
  /** Names by id. */
  tasks: Readonly<Record<string, string>>;
}

/** Whose week it is, in which job: what is noted or chosen for one is never shown for another. */
export interface Job {
  /** A client of the coach's desk; null = the person's own work. */
  client: string | null;
  role: string;
  /** Null = a role of the library. */
  described: Described | null;
}

/** The job on screen. */
export function useJob(): Job {
  const client = useStore((state) => state.atDesk);
  const role = useStore((state) => state.role.id);
  const title = useStore((state) => state.profile.title ?? '');
  const tasks = useStore((state) => state.profile.tasks);
  return useMemo(() => {
    const names = Object.fromEntries(tasks.map((task) => [task.id, task.name]));
    return { client, role, described: role === OWN_ROLE_ID ? { title, tasks: names } : null };
  }, [client, role, title, tasks]);
}

/** With its title a description may get other words for half of its tasks, without it for none. */
function isSameDescribed(one: Described, other: Described): boolean {
  const sizes = [one, other].map(({ tasks }) => Object.keys(tasks).length);
  const same = Object.entries(one.tasks).filter(([id, name]) => other.tasks[id] === name).length;
  return one.title === other.title ? 2 * same >= Math.min(...sizes) : same === Math.max(...sizes);
}

/** Are these the same job of the same person? */
export function isSameJob(one: Job, other: Job): boolean {
  if (one.client !== other.client || one.role !== other.role) return false;
  if (one.described === null || other.described === null) return one.described === other.described;
  return isSameDescribed(one.described, other.described);
}
