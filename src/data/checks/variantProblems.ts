import { checkVariant, type VariantProblem } from '@/engine';
import { authoredVariant } from '../authoredVariant';
import { storedSignals } from '../newFields';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';

/**
 * What in a role's authored AI-driven version breaks METHOD section 4; nothing where it has none. The
 * stored figures of an estimated role serve as the signals of *transforms*.
 */
export function variantProblems(role: Role): VariantProblem[] {
  const variant = authoredVariant(role);
  if (!variant?.verdict) return [];
  const verdict = { ...variant.verdict, storedSignals: storedSignals(role) };
  return checkVariant(roleInputs(role), { ...variant, verdict });
}
