import type { Role } from '@/data/schema';
import { baseProfile } from '@/profile/baseProfile';
import { isProfileHash, LIMITS, roleFromHash } from '@/profile/format';
import { openHash, profileFromDifference } from '@/profile/linkCodec';
import type { Parsed, ProfileProblem } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import {
  forgetWorkBeforeLink,
  keepWorkBeforeLink,
  savedProfile,
  setSavedWorkAside,
  workBeforeLink,
} from '@/profile/storage';
import type { Profile } from '@/profile/schema';
import { showProfile } from './edit';
import { dismissNotice, notify } from './notices';
import { useStore, type Origin } from './store';

/** The role file by id: the one on screen at once, others from the library. */
async function roleById(id: string): Promise<Role | ProfileProblem> {
  const { role } = useStore.getState();
  if (role.id === id) return role;
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

/** What links brought on screen: until it is changed it is nobody's work to keep. */
const broughtByLink = new WeakSet<Profile>();

const sameProfile = (a: Profile, b: Profile) => JSON.stringify(a) === JSON.stringify(b);

/** Is there work on screen that differs from the untouched role, or from the link that brought it? */
export function hasOwnWork(): boolean {
  const { role, profile } = useStore.getState();
  if (broughtByLink.has(profile)) return false;
  return !sameProfile(profile, baseProfile(role));
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
  const { title } = useStore.getState().role;
  notify({ kind: 'opened', origin: 'file', title, ownWorkKept: false });
}

/** Once a link is open: keeps the work that it covers and says so, in place of earlier words. */
function tellOpenedLink(covered: Profile | null): void {
  if (covered) keepWorkBeforeLink(covered);
  const { role, profile, notices } = useStore.getState();
  broughtByLink.add(profile);
  let ownWorkKept = covered !== null;
  for (const notice of notices) {
    if (notice.kind !== 'opened' || notice.origin !== 'link') continue;
    ownWorkKept ||= notice.ownWorkKept;
    dismissNotice(notice.id);
  }
  notify({ kind: 'opened', origin: 'link', title: role.title, ownWorkKept });
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
  const replaces = hasOwnWork() && parsed.ok && !sameProfile(before, parsed.profile);
  if (!(await showParsed('link', parsed))) return;
  tellOpenedLink(replaces ? before : null);
}

/** Opens what a hash brings: a profile, or a role by its id. Other hashes do nothing. */
export async function followHash(hash: string): Promise<void> {
  if (isProfileHash(hash)) return openLink(hash);
  const roleId = roleFromHash(hash);
  if (roleId === null) return undefined;
  const covered = losesOwnWork() ? useStore.getState().profile : null;
  if (await openRole(roleId)) tellOpenedLink(covered);
  return undefined;
}

/** Back to the work from before a link was opened. */
export async function returnToOwnWork(): Promise<void> {
  const kept = workBeforeLink();
  if (kept && (await showParsed('storage', profileFromFile(kept)))) forgetWorkBeforeLink();
}

/** A role's untouched profile with the years, hours and skills that the person entered. */
function untouchedFor(next: Role, role: Role, profile: Profile): Profile {
  const before = baseProfile(role);
  const base = baseProfile(next);
  const ownSkills = JSON.stringify(profile.skills) !== JSON.stringify(before.skills);
  const ownYears = profile.yearsExperience !== before.yearsExperience;
  return {
    ...base,
    skills: ownSkills ? profile.skills : base.skills,
    yearsExperience: ownYears ? profile.yearsExperience : base.yearsExperience,
    hoursPerWeek: profile.hoursPerWeek,
  };
}

/** Is there work on screen that would not come along to another role? */
function losesOwnWork(): boolean {
  const { role, profile } = useStore.getState();
  return hasOwnWork() && !sameProfile(profile, untouchedFor(role, role, profile));
}

/**
 * Shows another role; years, hours and skills that the person entered come along. False when there
 * is no such role.
 */
export async function openRole(id: string): Promise<boolean> {
  const found = await roleById(id);
  if (!isRole(found)) return refuse('role', found);
  const { role, profile } = useStore.getState();
  showProfile(found, untouchedFor(found, role, profile));
  return true;
}

/** First thing on opening the page: saved work, then the link that was followed, if any. */
export async function restoreSession(hash: string): Promise<void> {
  const saved = savedProfile();
  if (saved !== null && !(await showParsed('storage', profileFromFile(saved)))) {
    setSavedWorkAside();
    notify({ kind: 'setAside' });
  }
  useStore.temporal.getState().clear();
  await followHash(hash);
}

/** Takes over what another tab saved. */
export async function showSavedWork(): Promise<void> {
  const saved = savedProfile();
  if (saved !== null) await showParsed('storage', profileFromFile(saved));
}
