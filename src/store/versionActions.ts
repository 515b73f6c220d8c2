import type { BaseStamp } from '@/profile/baseStamp';
import { LIMITS } from '@/profile/format';
import type { Profile } from '@/profile/schema';
import { notForMeOf, withNotForMe } from '@/profile/notForMe';
import { planOf, unitePlans, withPlan } from '@/profile/plan';
import type { SaveOutcome } from '@/profile/storage';
import { setAside } from '@/profile/setAside';
import {
  onVersionsElsewhere,
  readVersions,
  storedVersions,
  storeVersions,
  versionsToText,
} from '@/profile/versions';
import { showProfile } from './edit';
import { newId } from './newId';
import { notify } from './notices';
import { isRole, refuse, roleById } from './openRole';
import { useStore, type KeptVersion } from './store';
import { takeTurn } from './turns';

type List = readonly KeptVersion[];

/** The stored text that the list on screen was last read from, or written as. */
let known: string | null = null;
/** A stored text that was neither understood nor set aside: it must not be overwritten. */
let untouchable: string | null = null;

const isKept = (version: KeptVersion) => !version.deleted;

/** A client's versions are kept with the client: the desk follows the list in the store. */
const ofClient = () => useStore.getState().atDesk !== null;

function save(list: List): SaveOutcome {
  if (ofClient()) return 'saved';
  if (untouchable !== null && storedVersions() === untouchable) return 'full';
  const text = versionsToText(list.filter(isKept).map(({ deleted: _, ...version }) => version));
  const outcome = storeVersions(text);
  if (outcome === 'saved') known = text;
  return outcome;
}

/** Takes over what is stored, by an earlier visit or another tab; nothing of this page is lost. */
function takeOver(): void {
  if (ofClient()) return;
  const text = storedVersions();
  const { list, storage } = useStore.getState().versions;
  if (text === null && list.some(isKept)) {
    // The browser's data was cleared under the page.
    useStore.setState({ versions: { list, storage: save(list) } });
    return;
  }
  if (text === known || text === null) return;
  known = text;
  const { versions, exact } = readVersions(text);
  const stored = new Set(versions.map(({ id }) => id));
  const ours = list.filter(
    (version) => !stored.has(version.id) && (version.deleted || storage !== 'saved' || !exact),
  );
  const merged = [...versions, ...ours];
  if (exact) {
    const unsaved = ours.some(isKept);
    useStore.setState({ versions: { list: merged, storage: unsaved ? save(merged) : 'saved' } });
    return;
  }
  const kept = setAside('versions', text) === 'saved';
  untouchable = kept ? null : text;
  notify({ kind: 'versionsNotRead', setAside: kept });
  useStore.setState({ versions: { list: merged, storage: save(merged) } });
}

/** Reads the versions and follows what other tabs do to them. Returns the way to stop. */
export function startVersions(): () => void {
  known = null;
  takeOver();
  return onVersionsElsewhere(takeOver);
}

/** What could not be stored is tried again. */
function tryAgain(): void {
  if (useStore.getState().versions.storage === 'saved') return;
  known = null;
  takeOver();
}

useStore.subscribe((state, before) => {
  if (state.atDesk !== null) return;
  // What was stored while a client of the coach's desk was on screen was not followed.
  if (before.atDesk !== null) takeOver();
  // One that goes may be that storage is full: there is room again.
  else if (state.notices.length < before.notices.length) tryAgain();
});

/** Every change counts from what is stored now: another tab may just have written. */
function change(successor: (list: List) => List): void {
  takeOver();
  const list = successor(useStore.getState().versions.list);
  useStore.setState({ versions: { list, storage: save(list) } });
}

const changeOne = (id: string, changed: (version: KeptVersion) => KeptVersion) =>
  change((list) => list.map((version) => (version.id === id ? changed(version) : version)));

/** Is there room for one more? */
export const hasRoom = (list: List): boolean => list.filter(isKept).length < LIMITS.versions;

function keep(name: string, profile: Profile, base: BaseStamp | undefined): void {
  const stamp = base && { base };
  const version = { id: newId(), name, savedAt: new Date().toISOString(), profile, ...stamp };
  change((list) => (hasRoom(list) ? [...list, version] : list));
}

/** Keeps what is on screen under a name. */
export function keepVersion(name: string): void {
  const { profile, base } = useStore.getState();
  keep(name, profile, base);
}

/** Is there a version with these inputs, whoever kept it? */
export function isKeptAlready(profile: Profile): boolean {
  takeOver();
  const inputs = JSON.stringify(profile);
  const { list } = useStore.getState().versions;
  return list.some((version) => isKept(version) && JSON.stringify(version.profile) === inputs);
}

/**
 * Keeps a profile that something else is about to take the place of. False when there is no room,
 * here or in the browser; where nothing can be stored at all, it lasts as long as the page.
 */
export function keepAsVersion(name: string, profile: Profile, base?: BaseStamp): boolean {
  takeOver();
  const { list } = useStore.getState().versions;
  if (!hasRoom(list)) return false;
  keep(name.slice(0, LIMITS.versionNameCharacters), profile, base);
  if (useStore.getState().versions.storage !== 'full') return true;
  useStore.setState({ versions: { list, storage: save(list) } });
  return false;
}

export function renameVersion(id: string, name: string): void {
  changeOne(id, (version) => ({ ...version, name }));
}

/** Deletes a version; until the page closes it can come back to its place. */
export function deleteVersion(id: string): void {
  changeOne(id, (version) => ({ ...version, deleted: true }));
}

export function undeleteVersion(id: string): void {
  if (!hasRoom(useStore.getState().versions.list)) return;
  changeOne(id, ({ deleted: _, ...version }) => version);
}

/**
 * Shows a version, as one step that undo takes back; steps of the plan that came since stay, those
 * that are gone come back, and so it is with roles that were set aside. False when its role cannot be had,
 * or something else was asked for meanwhile.
 */
export async function openVersion(id: string): Promise<boolean> {
  const version = useStore.getState().versions.list.find((each) => each.id === id);
  if (!version) return false;
  const isWanted = takeTurn();
  const role = await roleById(version.profile.role);
  if (!isWanted()) return false;
  if (!isRole(role)) return refuse('storage', role);
  const { profile } = useStore.getState();
  const plan = unitePlans(planOf(profile), planOf(version.profile));
  const aside = [...notForMeOf(profile), ...notForMeOf(version.profile)];
  showProfile(role, withNotForMe(withPlan(version.profile, plan), aside), version.base);
  return true;
}
