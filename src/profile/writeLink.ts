import { dataVersionOfBase } from '@/data/versions';
import { differenceOf, type Carried } from './difference';
import { LINK_PREFIX, PROFILE_VERSION } from './format';
import { contentToHash } from './hashContent';
import type { Profile } from './schema';

/** The hash of a link to this profile, with the differences from its base only; its plan if asked. */
export function profileToHash(base: Profile, profile: Profile, carried: Carried = {}): string {
  const difference = differenceOf(base, profile, carried);
  const isUntouched = Object.keys(difference).length === 1; // its role alone
  if (!isUntouched) difference.data = dataVersionOfBase(base);
  return contentToHash(LINK_PREFIX, PROFILE_VERSION, difference);
}
