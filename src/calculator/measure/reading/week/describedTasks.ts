import type { Role } from '@/data/schema';
import type { ProfileTask } from '@/profile/schema';
import type { DescribedTask } from './likeness';

/** The tasks of a person's week with what the role's file says about them. */
export function describedTasks(tasks: readonly ProfileTask[], role: Role): DescribedTask[] {
  const base = new Map(role.tasks.map((task) => [task.id, task]));
  return tasks.map(({ id, name }) => {
    const known = base.get(id);
    const about = known ? `${known.name} ${known.reason}` : '';
    return { id, name, about };
  });
}
