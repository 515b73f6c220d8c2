import type { Profile } from '@/profile/schema';
import { showProfile } from './edit';
import { isRole, refuse, roleById, untouchedFor } from './openRole';
import { takeTurn } from './turns';

/** What a person does of a role: ids of its tasks (at least one of them) and of its skills. */
export interface PartOfRole {
  tasks: readonly string[];
  skills: readonly string[];
}

/** Kept tasks fill the week, in the proportions that they had. */
function keptTasks(tasks: Profile['tasks'], kept: readonly string[]): Profile['tasks'] {
  const own = tasks.filter(({ id }) => kept.includes(id));
  const total = own.reduce((sum, { time }) => sum + time, 0);
  if (total === 0) return tasks;
  return own.map((task) => ({ ...task, time: (100 * task.time) / total }));
}

/** The untouched profile of a role with the tasks and skills that are a person's. */
export const withPart = (untouched: Profile, { tasks, skills }: PartOfRole): Profile => ({
  ...untouched,
  tasks: keptTasks(untouched.tasks, tasks),
  skills: [...skills],
});

/**
 * Shows a role with the tasks and skills that are a person's, as one step that can be taken back;
 * skills that they had ticked before stay. False when it cannot be had, or something else was asked
 * for meanwhile.
 */
export async function openPartOfRole(id: string, part: PartOfRole): Promise<boolean> {
  const isWanted = takeTurn();
  const found = await roleById(id);
  if (!isWanted()) return false;
  if (!isRole(found)) return refuse('role', found);
  const untouched = untouchedFor(found);
  const ofRole = new Set(found.skills.map((skill) => skill.id));
  const before = untouched.skills.filter((skill) => !ofRole.has(skill));
  const skills = [...part.skills, ...before];
  showProfile(found, withPart(untouched, { ...part, skills }));
  return true;
}
