import { dataVersionOfBase } from '@/data/versions';
import { differenceOf } from './difference';
import { LINK_PREFIX, PROFILE_VERSION } from './format';
import { contentToHash } from './hashContent';
import type { Profile } from './schema';

/** The hash of a link to this profile, with the differences from its base only. */
export function profileToHash(base: Profile, profile: Profile): string {
  const difference = differenceOf(base, profile);
  const isUntouched = Object.keys(difference).length === 1; // its role alone
  if (!isUntouched) difference.data = dataVersionOfBase(base);
  return contentToHash(LINK_PREFIX, PROFILE_VERSION, difference);
}
