import { SCORED_GROUPS, type ScoredGroup } from '@/engine';
import type { ReportResults } from './reportResults';

/** The groups that moved the score from the base role's; none where there is no base. */
export const movedParts = ({ hasBase, result }: ReportResults): ScoredGroup[] =>
  hasBase ? SCORED_GROUPS.filter((group) => Math.abs(result.changeParts[group]) > 1e-9) : [];
