import { importAgain } from '@/data/importAgain';
import { OWN_ROLE_ID, ownRole } from '@/data/ownRole';
import type { Role } from '@/data/schema';
import type { ScoringInputs } from '@/engine';
import { baseProfile } from '@/profile/baseProfile';
import type { ProfileProblem } from '@/profile/parseProfile';
import { withOwnPlans } from '@/profile/ownPlans';
import type { Profile } from '@/profile/schema';
import { withUsualAnswers } from '@/profile/usualAnswers';
import { showProfile } from './edit';
import { notify } from './notices';
import { useStore, type Origin } from './store';
import { takeTurn } from './turns';

/** Tells why something could not be opened; the screen stays as it is. */
export function refuse(origin: Origin, problem: ProfileProblem): false {
  // Saved work that cannot be read stays so, whatever comes on screen.
  notify({ kind: 'problem', origin, problem }, origin !== 'storage');
  return false;
}

const roleFiles = () => import('@/data/roleFiles');

/** The role file by id: the one on screen at once, others from the library. */
export async function roleById(id: string): Promise<Role | ProfileProblem> {
  const { role } = useStore.getState();
  if (role.id === id) return role;
  if (id === OWN_ROLE_ID) return ownRole;
  try {
    const { loadRole } = await importAgain(roleFiles, (each) => !!each.loadRole);
    return (await loadRole(id)) ?? { kind: 'unknownRole', role: id };
  } catch {
    return { kind: 'roleNotLoaded', role: id };
  }
}

export const isRole = (found: Role | ProfileProblem): found is Role => 'tasks' in found;

/** A role's untouched profile with the years, hours, skills and plan that are the person's. */
export function untouchedFor(next: Role): Profile {
  const { role, profile } = useStore.getState();
  const before = baseProfile(role);
  const base = baseProfile(next);
  const ownSkills = JSON.stringify(profile.skills) !== JSON.stringify(before.skills);
  const ownYears = profile.yearsExperience !== before.yearsExperience;
  const untouched = {
    ...base,
    skills: ownSkills ? profile.skills : base.skills,
    yearsExperience: ownYears ? profile.yearsExperience : base.yearsExperience,
    hoursPerWeek: profile.hoursPerWeek,
  };
  return withOwnPlans(untouched, profile);
}

/**
 * Shows another role; years, hours, skills and plan of the person come along. A title makes it
 * the starting point of a role that the library does not have. False when there is no such role,
 * or something else was asked for meanwhile.
 */
export async function openRole(id: string, title?: string): Promise<boolean> {
  const isWanted = takeTurn();
  const found = await roleById(id);
  if (!isWanted()) return false;
  if (!isRole(found)) return refuse('role', found);
  showProfile(found, { ...untouchedFor(found), ...(title && { title }) });
  return true;
}

/** What a person says of a role that the library does not have; `open` = the questions left open. */
export type OwnRoleDescription = Pick<
  Profile,
  'tasks' | 'evidence' | 'barriers' | 'protective' | 'growth' | 'open'
> & { title: string };

/** The inputs of the library's roles that are most like the described one. */
async function comparableTo({ title, tasks }: OwnRoleDescription): Promise<ScoringInputs[]> {
  const [{ roleIndex }, { roleNames }, { roleTasks }, { comparableRoles }] = await Promise.all([
    import('@/data/library'),
    import('@/data/roleNames'),
    import('@/data/roleTasks'),
    import('@/data/comparableRoles'),
  ]);
  const library = roleIndex.map((role) => {
    const names = roleNames.get(role.id) ?? [];
    return { role, text: [role.title, ...names, roleTasks.get(role.id)].join(' ') };
  });
  const description = [title, ...tasks.map(({ name }) => name)].join(' ');
  return comparableRoles(description, library).map(({ inputs }) => inputs);
}

/**
 * A description without gaps: what was left open counts as it does in comparable roles, and as the
 * middle of the scale if the library cannot be had.
 */
export async function withoutGaps(description: OwnRoleDescription): Promise<OwnRoleDescription> {
  if (!description.open) return description;
  const comparable = await comparableTo(description).catch((): ScoringInputs[] => []);
  return withUsualAnswers(description, comparable);
}

/** Starts from a person's own description; years, hours and skills stay. */
export async function startOwnRole(description: OwnRoleDescription): Promise<void> {
  const isWanted = takeTurn();
  const described = await withoutGaps(description);
  if (isWanted()) showProfile(ownRole, { ...untouchedFor(ownRole), ...described });
}
