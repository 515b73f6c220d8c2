import { planOf, unitePlans } from '@/profile/plan';
import type { Version } from '@/profile/versions';
import { planned } from './goals';
import { DESK_LIMITS } from './limits';
import type { Client, DeskContent, DeskSettings, Session } from './model';
import { besideMine } from './sessionIds';

/**
 * Two desks as one: per client and per session the later change wins as a whole, versions and steps
 * of the plan of a client are united. A deletion is a change like any other, so a later one stays and an earlier one
 * is taken back. On a tie mine stays. Sessions deleted here come back with an older backup: nothing
 * remembers them.
 */

const time = (iso: string) => Date.parse(iso);

/** Did theirs change later than mine? */
export const isLater = (theirs: { changedAt: string }, mine: { changedAt: string }): boolean =>
  time(theirs.changedAt) > time(mine.changedAt);

const bySaving = (a: Version, b: Version) =>
  time(a.savedAt) - time(b.savedAt) || (a.id < b.id ? -1 : 1);

/** All versions of both, each id once; beyond the limit the oldest go. Mine itself if nothing new. */
export function uniteVersions(mine: Version[], theirs: Version[]): Version[] {
  const byId = new Map(mine.map((version) => [version.id, version]));
  for (const version of theirs) {
    const known = byId.get(version.id);
    if (known && time(known.savedAt) >= time(version.savedAt)) continue;
    byId.set(version.id, version);
  }
  const united = [...byId.values()].sort(bySaving).slice(-DESK_LIMITS.versions);
  return united.every((each) => mine.includes(each)) ? mine : united;
}

/** One client of both desks; mine itself if theirs brings nothing. */
export function mergeClient(mine: Client, theirs: Client): Client {
  const versions = uniteVersions(mine.versions, theirs.versions);
  const [later, earlier] = isLater(theirs, mine) ? [theirs, mine] : [mine, theirs];
  const now = planOf(later.work.client);
  const plan = unitePlans(now, planOf(earlier.work.client));
  if (later === mine && versions === mine.versions && plan === now) return mine;
  return planned({ ...later, versions, revision: mine.revision }, plan);
}

/** One session of both desks; mine itself if theirs is not later. */
export function mergeSession(mine: Session, theirs: Session): Session {
  return isLater(theirs, mine) ? { ...theirs, revision: mine.revision } : mine;
}

/**
 * Does theirs hold every client of mine? What I changed of them since is later than their backup,
 * which is how the reminder tells.
 */
export const holdsAll = (mine: readonly string[], theirs: DeskContent): boolean => {
  const held = new Set(theirs.clients.map(({ id }) => id));
  return mine.every((id) => held.has(id));
};

/**
 * Mine, with theirs where mine says nothing. When the last backup was is this desk's own matter, but
 * for one that never had any and now holds what theirs does and no more (`holdsAll`).
 */
export function mergeSettings(
  mine: DeskSettings,
  theirs: DeskSettings,
  heldByTheirs: boolean,
): DeskSettings {
  const coachName = mine.coachName || theirs.coachName;
  const coachContact = mine.coachContact || theirs.coachContact;
  const backedUpAt = mine.backedUpAt ?? (heldByTheirs ? theirs.backedUpAt : null);
  return { ...mine, coachName, coachContact, logo: mine.logo ?? theirs.logo, backedUpAt };
}

interface Row {
  id: string;
  revision: number;
}

function mergeRows<T extends Row>(mine: T[], theirs: T[], both: (mine: T, theirs: T) => T): T[] {
  const byId = new Map(mine.map((row) => [row.id, row]));
  for (const row of theirs) {
    const known = byId.get(row.id);
    byId.set(row.id, known ? both(known, row) : row);
  }
  return [...byId.values()];
}

/** Both desks as one. Pure; no id of either is lost. */
export function merge(mine: DeskContent, theirs: DeskContent): DeskContent {
  return {
    clients: mergeRows(mine.clients, theirs.clients, mergeClient),
    sessions: mergeRows(mine.sessions, besideMine(mine.sessions, theirs.sessions), mergeSession),
    settings: mergeSettings(
      mine.settings,
      theirs.settings,
      holdsAll(
        mine.clients.map(({ id }) => id),
        theirs,
      ),
    ),
  };
}
