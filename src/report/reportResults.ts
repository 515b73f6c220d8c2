import { isOwnRole } from '@/data/ownRole';
import { ZONE_FROM, type Suggestions, type Transition, type Zone } from '@/engine';
import { asOneList } from '@/store/betterRoles';
import { certaintyOf } from '@/store/certaintyOf';
import { resultOf, type Result } from '@/store/derived';
import { variantResultOf } from '@/store/derivedVariant';
import { movesOf } from '@/store/derivedMoves';
import { timePlanOf, type TimePlan } from '@/store/timePlan';
import { variantStateOf } from '@/store/derivedVariant';
import type { ReportGiven } from './given';
import { readersOf, type Readers } from './readers';

/** The next better zone; none above Green. */
const NEXT_ZONE: Record<Zone, Zone | null> = { RED: 'YELLOW', YELLOW: 'GREEN', GREEN: null };

/** As many next steps as a report shows, and as many Green roles beside them. */
const BEST_MOVES = 3;
const MORE_GREEN = 2;

function bestMoves({ next, green }: Suggestions): Transition[] {
  const best = next.slice(0, BEST_MOVES);
  return asOneList({ next: best, green }).slice(0, best.length + MORE_GREEN);
}

export interface ReportResults {
  result: Result;
  certainty: ReturnType<typeof certaintyOf>;
  /** False for a role that somebody described: there is nothing to compare with. */
  hasBase: boolean;
  /** Null where no coach reads it differently. */
  readers: Readers | null;
  /** The least change that reaches the next zone; null in Green. */
  change: { target: Zone; plan: TimePlan } | null;
  /** Null where no whole role is left to do with AI. */
  variant: { shown: number; zone: Zone } | null;
  /** The best next steps, then Green roles that are not among them. */
  moves: readonly Transition[];
}

/** Every figure of a report, derived from what it is given. */
export function reportResults(given: ReportGiven): ReportResults {
  const { role, profile } = given;
  const result = resultOf(role, profile);
  const target = NEXT_ZONE[result.personal.zone];
  const plan = target && timePlanOf(result.inputs, ZONE_FROM[target]);
  return {
    result,
    certainty: certaintyOf(role, profile),
    hasBase: !isOwnRole(role),
    readers: readersOf(given),
    change: target && plan && { target, plan },
    variant:
      variantStateOf(role, profile) === 'none' ? null : variantResultOf(role, profile).result,
    moves: bestMoves(movesOf(role, profile)),
  };
}
