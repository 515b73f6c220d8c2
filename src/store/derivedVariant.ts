import { authoredVariant } from '@/data/authoredVariant';
import type { Role } from '@/data/schema';
import { assess, draftVariant, rebaseVariant, reread, variantInputs, type Variant } from '@/engine';
import type { Profile } from '@/profile/schema';
import { baseInputs, derived, inputsOf, useDerived } from './derived';
import { useStore } from './store';

function variantFor(role: Role, profile: Profile): Variant {
  const inputs = inputsOf(role, profile);
  if (profile.variant) {
    const { madeFor, tasks, deltas } = profile.variant;
    const then = { ...inputs, tasks: madeFor.filter((task) => task.time > 0) };
    return rebaseVariant(then, { tasks, deltas, draft: !role.variant }, inputs);
  }
  const authored = authoredVariant(role);
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
  const verdict = role.variant?.verdict.kind;
  if (verdict === 'displaced') return 'none';
  return verdict === 'little' ? 'little' : 'version';
}
