import type { Role } from '@/data/schema';
import type { Profile } from '@/profile/schema';

/** A version, little to build, or none. */
export type VariantState = 'version' | 'little' | 'none';

/**
 * What there is to show of a role done with AI: a version, little to build, or none, since no whole
 * role is left. A version that the person edited is theirs, and is always shown.
 */
export function variantStateOf(role: Role, profile: Profile): VariantState {
  if (profile.variant) return 'version';
  const verdict = role.variant?.verdict.kind;
  if (verdict === 'displaced') return 'none';
  return verdict === 'little' ? 'little' : 'version';
}
