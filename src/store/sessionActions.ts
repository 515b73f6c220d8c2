import { baseProfile, titleOf } from '@/profile/baseProfile';
import { isCompareHash, isProfileHash, LIMITS, roleFromHash } from '@/profile/format';
import { openHash, profileFromDifference } from '@/profile/linkCodec';
import type { Parsed } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import type { Profile } from '@/profile/schema';
import {
  forgetOwnWork,
  keepOwnWork,
  keptOwnWork,
  savedProfile,
  setSavedWorkAside,
} from '@/profile/storage';
import { profileToFile } from '@/profile/writeFile';
import { showProfile } from './edit';
import { dismissNotice, notify } from './notices';
import { openComparison } from './openComparison';
import { isRole, openRole, refuse, roleById, untouchedFor } from './openRole';
import { ownProfile, useStore, type Origin, type State } from './store';

/** What links brought on screen: until it is changed it is nobody's work to keep. */
const broughtByLink = new WeakSet<Profile>();

const sameProfile = (a: Profile, b: Profile) => JSON.stringify(a) === JSON.stringify(b);

/** Is there work (before a what-if) that differs from the untouched role, or from the link that brought it? */
function hasOwnWork(): boolean {
  const { role } = useStore.getState();
  const own = ownProfile(useStore.getState());
  return !broughtByLink.has(own) && !sameProfile(own, baseProfile(role));
}

/** Puts something parsed on screen, with its remarks; a problem leaves the screen as it is. */
async function showParsed(origin: Origin, parsed: Parsed): Promise<boolean> {
  if (!parsed.ok) return refuse(origin, parsed.problem);
  const role = await roleById(parsed.profile.role);
  if (!isRole(role)) return refuse(origin, role);
  const { base } = parsed;
  showProfile(role, parsed.profile, base?.profile.role === role.id ? base : undefined);
  for (const remark of parsed.notices) notify({ kind: 'remark', origin, remark });
  return true;
}

function titleOnScreen(): string {
  const { role, profile } = useStore.getState();
  return titleOf(role, profile);
}

/** Opens a profile file; whatever is wrong with it becomes one notice. */
export async function openFile(file: Blob): Promise<void> {
  if (file.size > LIMITS.fileBytes) {
    refuse('file', { kind: 'tooLarge', bytes: file.size, most: LIMITS.fileBytes });
    return;
  }
  if (!(await showParsed('file', profileFromFile(await file.text())))) return;
  notify({ kind: 'opened', origin: 'file', title: titleOnScreen(), ownWorkKept: false });
}

/** Work that something else is shown over. */
type Covered = Pick<State, 'profile' | 'base'>;

/** Once a link is open: keeps the work that it covers and says so, in place of earlier words. */
function tellOpenedLink(covered: Covered | null): void {
  let ownWorkKept =
    covered !== null && keepOwnWork(profileToFile(covered.profile, covered.base)) === 'saved';
  const { profile, notices } = useStore.getState();
  broughtByLink.add(profile);
  for (const notice of notices) {
    if (notice.kind !== 'opened' || notice.origin !== 'link') continue;
    ownWorkKept ||= notice.ownWorkKept;
    dismissNotice(notice.id);
  }
  notify({ kind: 'opened', origin: 'link', title: titleOnScreen(), ownWorkKept });
}

/** Opens a profile link's hash over the person's own work, which is kept to come back to. */
export async function openLink(hash: string): Promise<boolean> {
  const link = openHash(hash);
  if (!link.ok) return refuse('link', link.problem);
  const role = await roleById(link.difference.role);
  if (!isRole(role)) return refuse('link', role);
  const parsed = profileFromDifference(baseProfile(role), link.difference);
  const { base } = useStore.getState();
  const before = ownProfile(useStore.getState());
  const replaces = hasOwnWork() && parsed.ok && !sameProfile(before, parsed.profile);
  if (!(await showParsed('link', parsed))) return false;
  tellOpenedLink(replaces ? { profile: before, base } : null);
  return true;
}

/** Shows a role's untouched profile over the work on screen; gives back the work that is covered. */
async function coverWith(roleId: string): Promise<{ opened: boolean; covered: Covered | null }> {
  const { role, base } = useStore.getState();
  const own = ownProfile(useStore.getState());
  // Anything but years, hours, skills and plan would be lost.
  const covered =
    hasOwnWork() && !sameProfile(own, untouchedFor(role)) ? { profile: own, base } : null;
  return { opened: await openRole(roleId), covered };
}

/** Opens a role's untouched profile by its id; years, hours, skills and plan come along to it. */
async function openRoleLink(roleId: string): Promise<boolean> {
  const { opened, covered } = await coverWith(roleId);
  if (opened) tellOpenedLink(covered);
  return opened;
}

/** A role's own page shows that role: work on another one is kept, and only then there is a word. */
async function openPageRole(roleId: string): Promise<void> {
  if (useStore.getState().role.id === roleId) return;
  const { opened, covered } = await coverWith(roleId);
  if (!opened) return;
  if (covered) tellOpenedLink(covered);
  else useStore.temporal.getState().clear();
}

/** Opens what a hash brings: a profile, a comparison, or a role by its id. True once it is there. */
export async function followHash(hash: string): Promise<boolean> {
  if (isProfileHash(hash)) return openLink(hash);
  if (isCompareHash(hash)) return openComparison(hash);
  const roleId = roleFromHash(hash);
  return roleId !== null && openRoleLink(roleId);
}

/** Back to the work from before a link was opened. */
export async function returnToOwnWork(): Promise<void> {
  const kept = keptOwnWork();
  if (!kept || !(await showParsed('storage', profileFromFile(kept)))) return;
  forgetOwnWork();
  useStore.setState({}); // the button that offers it looks again
}

/** Saved work that cannot be shown: to come back to if its role only failed to load, else aside. */
async function keepUnshown(saved: string, parsed: Parsed): Promise<void> {
  const found = parsed.ok ? await roleById(parsed.profile.role) : null;
  const later = found !== null && !isRole(found) && found.kind === 'roleNotLoaded';
  const outcome = later ? keepOwnWork(saved) : setSavedWorkAside();
  if (outcome === 'saved' && !later) notify({ kind: 'setAside' });
  if (outcome === 'full') notify({ kind: 'storageFull' });
}

/**
 * First thing on opening the page: saved work, then the role whose page it is, then the link that
 * was followed, if any. A profile or role link goes before the page's own role.
 */
export async function restoreSession(
  hash: string,
  pageRole: string | null = null,
): Promise<boolean> {
  const saved = savedProfile();
  if (saved !== null) {
    const parsed = profileFromFile(saved);
    if (!(await showParsed('storage', parsed))) await keepUnshown(saved, parsed);
  }
  useStore.temporal.getState().clear();
  const linked = isProfileHash(hash) || roleFromHash(hash) !== null;
  if (pageRole !== null && !linked) await openPageRole(pageRole);
  return followHash(hash);
}

/** Takes over what another tab saved. */
export async function showSavedWork(): Promise<void> {
  const saved = savedProfile();
  if (saved !== null) await showParsed('storage', profileFromFile(saved));
}
