import type { Role } from '@/data/schema';
import type { Profile } from '@/profile/schema';

/**
 * Results are derived, never stored: each function made here computes once per role and profile
 * object (both are immutable), so that any number of components can ask for the same thing.
 */
export function derived<T>(
  compute: (role: Role, profile: Profile) => T,
): (role: Role, profile: Profile) => T {
  const known = new WeakMap<Profile, T>();
  return (role, profile) => {
    if (!known.has(profile)) known.set(profile, compute(role, profile));
    return known.get(profile)!;
  };
}
