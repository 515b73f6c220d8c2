import { OWN_ROLE_ID, ownRole } from '@/data/ownRole';
import type { Role } from '@/data/schema';
import { baseProfile, titleOf } from '@/profile/baseProfile';
import { isProfileHash, LIMITS } from '@/profile/format';
import { openHash, profileFromDifference } from '@/profile/linkCodec';
import type { Parsed, ProfileProblem } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import { profileToFile } from '@/profile/writeFile';
import type { Profile } from '@/profile/schema';
import {
  forgetOwnWork,
  keepOwnWork,
  savedProfile,
  setSavedWorkAside,
  keptOwnWork,
} from '@/profile/storage';
import { showProfile } from './edit';
import { notify } from './notices';
import { useStore, type Origin } from './store';

/** The role file by id: the one on screen at once, others from the library. */
async function roleById(id: string): Promise<Role | ProfileProblem> {
  const { role } = useStore.getState();
  if (role.id === id) return role;
  if (id === OWN_ROLE_ID) return ownRole;
  try {
    const files = await import('@/data/roleFiles');
    return (await files.loadRole(id)) ?? { kind: 'unknownRole', role: id };
  } catch {
    return { kind: 'roleNotLoaded', role: id };
  }
}

const isRole = (found: Role | ProfileProblem): found is Role => 'tasks' in found;

function refuse(origin: Origin, problem: ProfileProblem): false {
  notify({ kind: 'problem', origin, problem });
  return false;
}

/** Is there work on screen that differs from the untouched role? */
export function hasOwnWork(): boolean {
  const { role, profile } = useStore.getState();
  return JSON.stringify(profile) !== JSON.stringify(baseProfile(role));
}

/** Puts something parsed on screen, with its remarks; a problem leaves the screen as it is. */
async function showParsed(origin: Origin, parsed: Parsed): Promise<boolean> {
  if (!parsed.ok) return refuse(origin, parsed.problem);
  const role = await roleById(parsed.profile.role);
  if (!isRole(role)) return refuse(origin, role);
  showProfile(role, parsed.profile);
  for (const remark of parsed.notices) notify({ kind: 'remark', origin, remark });
  return true;
}

/** Opens a profile file; whatever is wrong with it becomes one notice. */
export async function openFile(file: Blob): Promise<void> {
  if (file.size > LIMITS.fileBytes) {
    refuse('file', { kind: 'tooLarge', bytes: file.size, most: LIMITS.fileBytes });
    return;
  }
  const opened = await showParsed('file', profileFromFile(await file.text()));
  if (!opened) return;
  const now = useStore.getState();
  const title = titleOf(now.role, now.profile);
  notify({ kind: 'opened', origin: 'file', title, ownWorkKept: false });
}

/** Opens a profile link's hash over the person's own work, which is kept to come back to. */
export async function openLink(hash: string): Promise<void> {
  const link = openHash(hash);
  if (!link.ok) {
    refuse('link', link.problem);
    return;
  }
  const role = await roleById(link.difference.role);
  if (!isRole(role)) {
    refuse('link', role);
    return;
  }
  const parsed = profileFromDifference(baseProfile(role), link.difference);
  const before = useStore.getState().profile;
  const replaces =
    hasOwnWork() && parsed.ok && JSON.stringify(before) !== JSON.stringify(parsed.profile);
  if (!(await showParsed('link', parsed))) return;
  if (replaces) keepOwnWork(profileToFile(before));
  const opened = useStore.getState();
  const title = titleOf(opened.role, opened.profile);
  notify({ kind: 'opened', origin: 'link', title, ownWorkKept: replaces });
}

/** Back to the work from before a link was opened. */
export async function returnToOwnWork(): Promise<void> {
  const kept = keptOwnWork();
  if (!kept || !(await showParsed('storage', profileFromFile(kept)))) return;
  forgetOwnWork();
  useStore.setState({}); // the button that offers it looks again
}

/**
 * Shows another role; years, hours and skills that the person entered come along. A title makes it
 * the starting point of a role that the library does not have.
 */
export async function openRole(id: string, title?: string): Promise<void> {
  const found = await roleById(id);
  if (!isRole(found)) {
    refuse('role', found);
    return;
  }
  const { role, profile } = useStore.getState();
  const before = baseProfile(role);
  const base = baseProfile(found);
  const ownSkills = JSON.stringify(profile.skills) !== JSON.stringify(before.skills);
  showProfile(found, {
    ...base,
    ...(title && { title }),
    hoursPerWeek: profile.hoursPerWeek,
    skills: ownSkills ? profile.skills : base.skills,
    yearsExperience:
      profile.yearsExperience === before.yearsExperience
        ? base.yearsExperience
        : profile.yearsExperience,
  });
}

/** Saved work that cannot be shown now is kept: to come back to, or aside where it is unreadable. */
function keepUnshown(saved: string, readable: boolean): void {
  const outcome = readable ? keepOwnWork(saved) : setSavedWorkAside();
  if (outcome === 'saved' && !readable) notify({ kind: 'setAside' });
  if (outcome === 'full') notify({ kind: 'storageFull' });
}

/** First thing on opening the page: saved work, then the link that was followed, if any. */
export async function restoreSession(hash: string): Promise<void> {
  const saved = savedProfile();
  if (saved !== null) {
    const parsed = profileFromFile(saved);
    if (!(await showParsed('storage', parsed))) keepUnshown(saved, parsed.ok);
  }
  useStore.temporal.getState().clear();
  if (isProfileHash(hash)) await openLink(hash);
}

/** Takes over what another tab saved. */
export async function showSavedWork(): Promise<void> {
  const saved = savedProfile();
  if (saved !== null) await showParsed('storage', profileFromFile(saved));
}

/** What a person says of a role that the library does not have. */
export type OwnRoleDescription = Pick<
  Profile,
  'tasks' | 'evidence' | 'barriers' | 'protective' | 'growth'
> & { title: string };

/** Starts from a person's own description; years, hours and skills stay. */
export function startOwnRole(description: OwnRoleDescription): void {
  const { profile } = useStore.getState();
  const { yearsExperience, hoursPerWeek, skills } = profile;
  const base = baseProfile(ownRole);
  showProfile(ownRole, { ...base, yearsExperience, hoursPerWeek, skills, ...description });
}
