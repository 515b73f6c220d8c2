import { partsInTenths, SCORED_GROUPS, type ChangeParts, type ScoredGroup } from '@/engine';
import type { ReportResults } from './reportResults';

/** A group that moved the score, with its points in tenths. */
export interface MovedGroup {
  group: ScoredGroup;
  points: number;
}

/** The groups that moved a score, in tenths that add up to the change as shown. */
export function movedGroups(parts: ChangeParts, change: number): MovedGroup[] {
  const said = partsInTenths(parts, change);
  return SCORED_GROUPS.filter((group) => Math.abs(parts[group]) > 1e-9).map((group) => {
    return { group, points: said[group] };
  });
}

/** The groups that moved the score from the base role's; none where there is no base. */
export const movedParts = ({ hasBase, result }: ReportResults): MovedGroup[] =>
  hasBase ? movedGroups(result.changeParts, result.personal.shown - result.base.shown) : [];
