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
  | { kind: 'opened'; origin: Origin; title: string; ownWorkKept: boolean }
  | { kind: 'storageBlocked' }
  | { kind: 'storageFull' }
  | { kind: 'setAside' }
  | { kind: 'versionsNotRead'; setAside: boolean }
  | { kind: 'otherTab' }
  /** An address that names no place. */
  | { kind: 'noPlace'; name: string }
  | { kind: 'update' };

export type Notice = NoticeContent & { id: number };

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
  notices: readonly Notice[];
  versions: Versions;
  comparison: Comparison;
  /** Id of the client of the coach's desk whose profile is on screen; null = the person's own. */
  atDesk: string | null;
}
