import type { Role } from '@/data/schema';
import type { BaseStamp } from '@/profile/baseStamp';
import type { OwnColumnKind } from '@/profile/compareCodec';
import type { ProfileNotice, ProfileProblem } from '@/profile/parseProfile';
import type { Profile } from '@/profile/schema';
import type { SaveOutcome } from '@/profile/storage';
import type { Version } from '@/profile/versions';

/** Where something came from that could not be opened, or was opened with a remark. */
export type Origin = 'file' | 'link' | 'storage' | 'role';

export type NoticeContent =
  | { kind: 'problem'; origin: Origin; problem: ProfileProblem }
  | { kind: 'remark'; origin: Origin; remark: ProfileNotice }
  | { kind: 'opened'; title: string }
  | { kind: 'keptVersion'; title: string }
  | { kind: 'noRoomForOwn' }
  /** What was changed beside own work in another tab is kept, but not among the versions. */
  | { kind: 'otherTabWaits' }
  | { kind: 'storageBlocked' }
  | { kind: 'storageFull' }
  | { kind: 'setAside' }
  | { kind: 'versionsNotRead'; setAside: boolean }
  | { kind: 'otherTab' }
  | { kind: 'linkNotLoaded' }
  /** An address that names no place. */
  | { kind: 'noPlace'; name: string }
  | { kind: 'update' };

/** What it speaks of: something that came on screen (`State.arrival`); nothing = the page. */
export type Notice = NoticeContent & { id: number; about?: number };

/** What is on screen beside the person's own work, which is kept as it was. */
export interface Beside {
  /** A shared result, an untouched role by its link, or the role whose page this is. */
  from: 'link' | 'role' | 'page';
  /** As it came; null = it was changed on an earlier visit. */
  brought: Profile | null;
  arrival: number;
  /** The person's own work as a profile file; null = there is none to lose. */
  own: string | null;
}

/** A version in this browser; a deleted one can come back until the page closes. */
export interface KeptVersion extends Version {
  deleted?: boolean;
}

export interface Versions {
  list: readonly KeptVersion[];
  /** Whether the list as it is now is stored; otherwise it lasts until the page closes. */
  storage: SaveOutcome;
}

/** A column that somebody's link brought, with everything it needs. */
export interface SharedColumn {
  key: string;
  kind: OwnColumnKind;
  name?: string;
  role: Role;
  profile: Profile;
}

export interface Comparison {
  /** Keys of what is compared: `you`, `variant`, `whatIf`, `role:<id>`, `version:<id>`, `shared:<n>`. */
  columns: readonly string[];
  shared: readonly SharedColumn[];
}

export interface State {
  /** The role file that the profile starts from. */
  role: Role;
  profile: Profile;
  /** What shipped when the profile's values were taken from it: now, or when it was saved. */
  base: BaseStamp;
  /** Is the role on screen one that nobody chose: the example of a first visit? */
  example: boolean;
  /** The profile from before a what-if that is being tried; null when none is. */
  whatIf: Profile | null;
  /** Ids of tasks whose time never moves by itself. */
  locked: readonly string[];
  /** The one task that trades time with the moved one; null = all unlocked tasks. */
  balanceWith: string | null;
  /** Which whole profile is on screen: a role, file, link or version makes a new number, an edit does not. */
  arrival: number;
  /** Null = what is on screen is the person's own work. */
  beside: Beside | null;
  notices: readonly Notice[];
  versions: Versions;
  comparison: Comparison;
  /** Id of the client of the coach's desk whose profile is on screen; null = the person's own. */
  atDesk: string | null;
}
