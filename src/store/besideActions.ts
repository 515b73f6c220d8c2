import { baseProfile, titleOf } from '@/profile/baseProfile';
import type { Parsed } from '@/profile/parseProfile';
import type { Profile } from '@/profile/schema';
import { profileFromFile } from '@/profile/readFile';
import { setAside } from '@/profile/setAside';
import { savedProfile } from '@/profile/storage';
import { profileToFile } from '@/profile/writeFile';
import { keepThisTabs } from './autosave';
import { ownFileOf, standingOf } from './beside';
import { showProfile, type ShownBeside } from './edit';
import { notify, withdraw } from './notices';
import { isRole, refuse, roleById, untouchedFor } from './openRole';
import { knowOwnWork, savedElsewhere, waitsForAnswer } from './ownWork';
import { beginEdit, ownProfile, useStore, type Origin, type State } from './store';
import { takeTurn } from './turns';
import { isKeptAlready, keepAsVersion } from './versionActions';

/** Work that the person took along as a file: it may make way for something else. */
let taken: Profile | null = null;

/** The person saved this as a file. */
export function takeAlong(profile: Profile): void {
  taken = profile;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts something parsed on screen, with its remarks, if it is still wanted by then; a problem leaves
 * the screen as it is.
 */
export async function showParsed(
  origin: Origin,
  parsed: Parsed,
  beside?: ShownBeside | null,
  isWanted = takeTurn(),
): Promise<boolean> {
  if (!isWanted()) return false;
  if (!parsed.ok) return refuse(origin, parsed.problem);
  const role = await roleById(parsed.profile.role);
  if (!isWanted()) return false;
  if (!isRole(role)) return refuse(origin, role);
  const { base } = parsed;
  showProfile(role, parsed.profile, base?.profile.role === role.id ? base : undefined, beside);
  for (const remark of parsed.notices) notify({ kind: 'remark', origin, remark }, true);
  return true;
}

/**
 * The own work that something is about to be shown beside, as a file; null = none to lose. With
 * `forRole`, years, hours and skills are none: they come along to another role.
 */
export function ownWorkToKeep(forRole = false): string | null {
  const state = useStore.getState();
  if (standingOf(state) !== 'own') return state.beside!.own;
  const own = ownProfile(state);
  const untouched = same(own, baseProfile(state.role));
  if (untouched || (forRole && same(own, untouchedFor(state.role)))) return null;
  return ownFileOf(state);
}

/** Keeps a file as a version under its title; false when there is no room for it. */
export async function keepFile(file: string): Promise<boolean> {
  const parsed = profileFromFile(file);
  if (!parsed.ok) return setAside('ownWork', file) === 'saved';
  const { profile, base } = parsed;
  const role = await roleById(profile.role);
  const title = isRole(role) ? titleOf(role, profile) : (profile.title ?? profile.role);
  if (isKeptAlready(profile)) return true;
  if (!keepAsVersion(title, profile, base)) return false;
  notify({ kind: 'keptVersion', title });
  return true;
}

/** Is what is on screen stored by itself, or nothing that anybody made? */
function isSafe(state: State, own: Profile): boolean {
  if (standingOf(state) === 'own') return !waitsForAnswer();
  return own === state.beside!.brought || same(own, baseProfile(state.role));
}

/**
 * What was changed beside own work, and own work that waits for an answer, is kept as a version before
 * something else takes its place. False when that cannot be: then it must stay.
 */
export async function clearTheWay(): Promise<boolean> {
  const state = useStore.getState();
  const own = ownProfile(state);
  if (own === taken || isSafe(state, own)) return true;
  if (await keepFile(profileToFile(own, state.base))) return true;
  notify({ kind: 'noRoomForOwn' });
  return false;
}

/**
 * The person's own work, newest first: what another tab saved meanwhile goes before what this one
 * remembers, unless that waits for an answer.
 */
function ownWorks(): string[] {
  const remembered = useStore.getState().beside?.own ?? null;
  const elsewhere = savedElsewhere() ? savedProfile() : null;
  const works = waitsForAnswer() ? [remembered, elsewhere] : [elsewhere ?? remembered];
  return works.filter((work) => work !== null);
}

/** Back to one's own work; without any, to the untouched role. */
export async function returnToOwnWork(): Promise<void> {
  if (!(await clearTheWay())) return;
  const [own = null] = ownWorks();
  const waits = waitsForAnswer();
  const read = savedProfile();
  if (own === null) {
    const { role } = useStore.getState();
    showProfile(role, baseProfile(role), undefined, null);
  } else if (!(await showParsed('storage', profileFromFile(own), null))) return;
  if (waits) return;
  knowOwnWork(read);
  withdraw('otherTab');
}

/** What is on screen becomes the person's own; what they had is kept as a version first. */
export async function makeMine(): Promise<void> {
  const read = savedProfile();
  for (const replaced of ownWorks()) {
    if (await keepFile(replaced)) continue;
    notify({ kind: 'noRoomForOwn' });
    return;
  }
  knowOwnWork(read);
  withdraw('otherTab');
  beginEdit('make mine');
  useStore.setState({ beside: null });
}

/** Takes over what another tab saved; the question stays open where that cannot be shown. */
export async function showSavedWork(): Promise<void> {
  const saved = savedProfile();
  if (saved === null) return keepThisTabs(); // that is gone
  if (await showParsed('storage', profileFromFile(saved), null)) knowOwnWork(saved);
  else notify({ kind: 'otherTab' });
}
