import { readFileSync } from 'node:fs';
import type { Role } from '../../src/data/schema';
import { assess } from '../../src/engine';
import { baseProfile, profileInputs } from '../../src/profile/baseProfile';
import { rebalance } from '../../src/profile/rebalance';
import type { Profile, ProfileTask } from '../../src/profile/schema';
import { profileToFile } from '../../src/profile/writeFile';

const file = new URL('../../src/data/roles/backend-api-developer.json', import.meta.url);
export const backend = JSON.parse(readFileSync(file, 'utf8')) as Role;

/** The untouched profile of the role that the first screen shows. */
export const untouched = (): Profile => baseProfile(backend);

/** The tasks with one time moved; `fixed` are the names of those that stay. */
export function withTime(
  tasks: readonly ProfileTask[],
  name: string,
  percent: number,
  fixed: readonly string[] = [],
): ProfileTask[] {
  const rows = tasks.map(({ id, name: each, time }) => ({
    id,
    time,
    min: 0,
    max: 100,
    fixed: fixed.includes(each),
  }));
  const moved = tasks.find((task) => task.name === name)!;
  const times = rebalance(rows, moved.id, percent);
  return tasks.map((task) => ({ ...task, time: times.get(task.id)! }));
}

/** The untouched profile with one task's time moved. */
export function profileWithTime(name: string, percent: number, fixed?: string[]): Profile {
  const profile = untouched();
  return { ...profile, tasks: withTime(profile.tasks, name, percent, fixed) };
}

/** What the engine shows for a profile. */
export const scoreOf = (profile: Profile) => assess(profileInputs(profile));

/** A profile file whose content was changed, wrongly or rightly. */
export function fileWith(changes: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(profileToFile(untouched())), ...changes });
}

/** A link's hash with any content. */
export function hashWith(content: unknown, version = 1): string {
  return `#p=${version}.${Buffer.from(JSON.stringify(content)).toString('base64url')}`;
}
