import { authoredVariant } from '@/data/authoredVariant';
import type { Role } from '@/data/schema';
import {
  assess,
  draftVariant,
  rebaseVariant,
  reread,
  sharesOf,
  VARIANT_LIMITS,
  variantInputs,
  withoutNoise,
  type Variant,
} from '@/engine';
import type { Profile } from '@/profile/schema';
import { baseInputs, derived, inputsOf, useDerived } from './derived';
import { useStore } from './store';

/**
 * What was written of a role's AI-driven version, as far as it holds for this person: that there is
 * little to build is said of no week of which AI does a tenth or more.
 */
export function writtenVersionOf(role: Role, profile: Profile): Role['variant'] {
  const written = role.variant;
  if (written?.verdict.kind !== 'little') return written;
  const { displaced } = sharesOf(inputsOf(role, profile).tasks);
  return withoutNoise(displaced) < VARIANT_LIMITS.littleBelow ? written : undefined;
}

function variantFor(role: Role, profile: Profile): Variant {
  const inputs = inputsOf(role, profile);
  const authored = writtenVersionOf(role, profile) && authoredVariant(role);
  if (profile.variant) {
    const { madeFor, tasks, deltas } = profile.variant;
    const then = { ...inputs, tasks: madeFor.filter((task) => task.time > 0) };
    return rebaseVariant(then, { tasks, deltas, draft: !authored }, inputs);
  }
  return authored ? rebaseVariant(baseInputs(role), authored, inputs) : draftVariant(inputs);
}

/** The AI-driven version of a role as this profile's person would do it. */
export const variantResultOf = derived((role, profile) => {
  const today = inputsOf(role, profile);
  const variant = variantFor(role, profile);
  const inputs = variantInputs(today, variant);
  return { variant, today, inputs, result: assess(inputs), cautious: reread(today, inputs) };
});

export type VariantResult = ReturnType<typeof variantResultOf>;

export const useVariantResult = (): VariantResult => useDerived(variantResultOf);

/** Reads outside of components. */
export function currentVariantResult(): VariantResult {
  const { role, profile } = useStore.getState();
  return variantResultOf(role, profile);
}

/** A version, little to build, or none. */
export type VariantState = 'version' | 'little' | 'none';

/**
 * What there is to show of a role done with AI: a version, little to build, or none, since no whole
 * role is left. A version that the person edited is theirs, and is always shown.
 */
export function variantStateOf(role: Role, profile: Profile): VariantState {
  if (profile.variant) return 'version';
  const verdict = writtenVersionOf(role, profile)?.verdict.kind;
  if (verdict === 'displaced') return 'none';
  return verdict === 'little' ? 'little' : 'version';
}
