import type { Role } from '@/data/schema';
import type { Profile } from '@/profile/schema';

export interface Derived<T> {
  (role: Role, profile: Profile): T;
  /** Has it been worked out already? Then asking costs nothing. */
  isKnown: (profile: Profile) => boolean;
}

/**
 * Results are derived, never stored: each function made here computes once per role and profile
 * object (both are immutable), so that any number of components can ask for the same thing.
 */
export function derived<T>(compute: (role: Role, profile: Profile) => T): Derived<T> {
  const known = new WeakMap<Profile, T>();
  const once = (role: Role, profile: Profile) => {
    if (!known.has(profile)) known.set(profile, compute(role, profile));
    return known.get(profile)!;
  };
  return Object.assign(once, { isKnown: (profile: Profile) => known.has(profile) });
}
