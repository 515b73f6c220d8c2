import type { Role } from '@/data/schema';
import { baseProfile, titleOf } from '@/profile/baseProfile';
import { besideRecord } from '@/profile/besideRecords';
import { ofThisTab, storedBeside } from '@/profile/besideStorage';
import { LIMITS } from '@/profile/format';
import { openHash, profileFromDifference } from '@/profile/linkCodec';
import { isCompareHash, isProfileHash, roleFromHash, roleIdsIn } from '@/profile/linkKinds';
import type { Parsed, ProfileProblem } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import { setAside } from '@/profile/setAside';
import { savedProfile } from '@/profile/storage';
import { clearTheWay, ownWorkToKeep, showParsed } from './besideActions';
import { newArrival, showProfile } from './edit';
import { notify } from './notices';
import { openComparison } from './openComparison';
import { isRole, refuse, roleById, untouchedFor } from './openRole';
import { knowOwnWork } from './ownWork';
import { comesLater, keepOtherTabs, restoreBeside } from './restoreBeside';
import { ownProfile, useStore, type Beside } from './store';
import { takeTurn } from './turns';

/** Opens a profile file; whatever is wrong with it becomes one notice. */
export async function openFile(file: Blob): Promise<void> {
  const isWanted = takeTurn();
  if (file.size > LIMITS.fileBytes) {
    refuse('file', { kind: 'tooLarge', bytes: file.size, most: LIMITS.fileBytes });
    return;
  }
  const parsed = profileFromFile(await file.text());
  if (!(await showParsed('file', parsed, undefined, isWanted))) return;
  const { role, profile } = useStore.getState();
  notify({ kind: 'opened', title: titleOf(role, profile) }, true);
}

/** Opens a profile link's hash beside the person's own work, which stays as it is. */
export async function openLink(hash: string): Promise<boolean> {
  const isWanted = takeTurn();
  const link = openHash(hash);
  if (!link.ok) return refuse('link', link.problem);
  const role = await roleById(link.difference.role);
  if (!isWanted()) return false;
  if (!isRole(role)) return refuse('link', role);
  const parsed = profileFromDifference(baseProfile(role), link.difference);
  if (!parsed.ok) return refuse('link', parsed.problem);
  const there = JSON.stringify(ownProfile(useStore.getState())) === JSON.stringify(parsed.profile);
  if (there) return true; // a link to what is on screen already
  if (!(await clearTheWay()) || !isWanted()) return false;
  return showParsed('link', parsed, { from: 'link', own: ownWorkToKeep() }, isWanted);
}

/** The first role of the library that may be meant by a name; else what is wrong with it. */
async function roleNamed(name: string): Promise<Role | ProfileProblem> {
  for (const id of roleIdsIn(name)) {
    const found = await roleById(id);
    if (isRole(found) || found.kind !== 'unknownRole') return found;
  }
  return { kind: 'unknownRole', role: name };
}

/** Shows a role's untouched profile, beside own work on another one; years, hours, skills come along. */
async function showRole(name: string, from: Beside['from']): Promise<boolean> {
  const isWanted = takeTurn();
  const role = await roleNamed(name);
  if (!isWanted()) return false;
  if (!isRole(role)) return refuse('role', role);
  if (!(await clearTheWay()) || !isWanted()) return false;
  const own = ownWorkToKeep(true);
  showProfile(role, untouchedFor(role), undefined, own === null ? null : { from, own });
  return true;
}

/** A role's own page shows that role; there is nothing to take back. */
async function openPageRole(roleId: string): Promise<void> {
  if (useStore.getState().role.id === roleId) return;
  if (await showRole(roleId, 'page')) useStore.temporal.getState().clear();
}

/** Opens what a hash brings: a profile, a comparison, or a role by its id. True once it is there. */
export async function followHash(hash: string): Promise<boolean> {
  if (isProfileHash(hash)) return openLink(hash);
  if (isCompareHash(hash)) return openComparison(hash);
  const name = roleFromHash(hash);
  return name !== null && showRole(name, 'role');
}

/** Own work that cannot be shown is set aside, or kept where it is while the page shows a role. */
async function keepUnshown(saved: string, parsed: Parsed): Promise<void> {
  if (!(await comesLater(parsed)) && setAside('ownWork', saved) === 'saved') {
    notify({ kind: 'setAside' });
    return;
  }
  const { profile } = useStore.getState();
  const arrival = newArrival();
  const beside: Beside = { from: 'page', brought: profile, arrival, own: saved };
  useStore.setState({ arrival, beside });
}

async function restoreOwnWork(): Promise<void> {
  const saved = savedProfile();
  knowOwnWork(saved); // what another tab saves from now on is not
  if (saved === null) return;
  const parsed = profileFromFile(saved);
  if (!(await showParsed('storage', parsed, null))) await keepUnshown(saved, parsed);
}

/**
 * First thing on opening the page: own work, what was looked at beside it, then the role whose page
 * it is, then the link that was followed, if any. A profile or role link goes before the page's role.
 */
export async function restoreSession(
  hash: string,
  pageRole: string | null = null,
): Promise<boolean> {
  const record = besideRecord(); // puts what release 1 left in its place
  const stored = storedBeside();
  const isNewTab = ofThisTab() === null;
  await restoreOwnWork();
  if (stored !== null) await restoreBeside(stored, record);
  if (isNewTab) await keepOtherTabs(stored);
  useStore.temporal.getState().clear();
  const linked = isProfileHash(hash) || roleFromHash(hash) !== null;
  if (pageRole !== null && !linked) await openPageRole(pageRole);
  return followHash(hash);
}

export { makeMine, returnToOwnWork, showSavedWork, takeAlong } from './besideActions';
