import { checkVariant, type VariantProblem } from '@/engine';
import { authoredVariant } from '../authoredVariant';
import { roleInputs } from '../roleInputs';
import { rubricLevel } from '../rubric/evidenceRubric';
import type { Role } from '../schema';

/**
 * Do the stored figures of an estimated role serve as the two signals that *transforms* needs: a
 * hiring trend (postings, or growth of employment) and a headcount figure (METHOD section 4)? Not
 * where the market that they show is shrinking (ours).
 */
export function storedSignals({ provenance, figures }: Role): boolean {
  if (provenance.kind !== 'estimated' || !figures) return false;
  const { level, from } = rubricLevel(figures, 'jobPostings');
  return from.length >= 2 && level >= 0 && figures.employmentChangePct !== null;
}

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
