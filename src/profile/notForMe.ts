import { LIMITS } from './format';
import type { Profile } from './schema';

const NONE: readonly string[] = [];

/** Ids of roles that the person does not want to have suggested, in the order in which they said so. */
export const notForMeOf = ({ notForMe }: Pick<Profile, 'notForMe'>): readonly string[] =>
  notForMe ?? NONE;

/**
 * The profile with these roles set aside, each once, the latest where there are too many. Without
 * any there is no key: an untouched role stays untouched.
 */
export function withNotForMe(profile: Profile, ids: readonly string[]): Profile {
  if (ids === notForMeOf(profile)) return profile;
  const { notForMe: _, ...rest } = profile;
  const once = [...new Set(ids)].slice(-LIMITS.notForMe);
  return once.length === 0 ? rest : { ...rest, notForMe: once };
}
