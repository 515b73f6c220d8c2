import { dataVersionOf, METHOD_VERSION } from '@/data/versions';
import type { Role } from '@/data/schema';
import { baseProfile } from './baseProfile';
import type { Profile } from './schema';

export type { InputPath } from './inputPath';

/** What shipped when a profile's values were taken over, to tell later what has moved since. */
export interface BaseStamp {
  methodVersion: string;
  /** `dataVersionOf` the role. */
  dataVersion: string;
  /** The role's untouched profile at that time. */
  profile: Profile;
}

const stampByRole = new WeakMap<Role, BaseStamp>();

/** What ships now, to be kept beside a profile whose values were taken from it; one object a role. */
export function stampOf(role: Role): BaseStamp {
  const known = stampByRole.get(role);
  if (known) return known;
  const profile = baseProfile(role);
  const stamp = { methodVersion: METHOD_VERSION, dataVersion: dataVersionOf(role), profile };
  stampByRole.set(role, stamp);
  return stamp;
}

/** Would the same inputs score differently than when the stamp was made? */
export const methodMoved = (stamp: BaseStamp): boolean => stamp.methodVersion !== METHOD_VERSION;
