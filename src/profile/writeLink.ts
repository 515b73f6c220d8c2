import { differenceOf } from './difference';
import { LINK_PREFIX, PROFILE_VERSION } from './format';
import { contentToHash } from './hashContent';
import type { Profile } from './schema';

/** The hash of a link to this profile, with the differences from its base only. */
export function profileToHash(base: Profile, profile: Profile): string {
  return contentToHash(LINK_PREFIX, PROFILE_VERSION, differenceOf(base, profile));
}
