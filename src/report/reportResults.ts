import { isOwnRole } from '@/data/ownRole';
import { ZONE_FROM, type Transition, type Zone } from '@/engine';
import { certaintyOf } from '@/store/certaintyOf';
import { resultOf, variantResultOf, type Result } from '@/store/derived';
import { movesOf } from '@/store/derivedMoves';
import { timePlanOf, type TimePlan } from '@/store/timePlan';
import type { ReportGiven } from './given';
import { readersOf, type Readers } from './readers';

/** The next better zone; none above Green. */
const NEXT_ZONE: Record<Zone, Zone | null> = { RED: 'YELLOW', YELLOW: 'GREEN', GREEN: null };

/** As many transitions as a report shows. */
const BEST_MOVES = 3;

export interface ReportResults {
  result: Result;
  certainty: ReturnType<typeof certaintyOf>;
  /** False for a role that somebody described: there is nothing to compare with. */
  hasBase: boolean;
  /** Null where no coach reads it differently. */
  readers: Readers | null;
  /** The least change that reaches the next zone; null in Green. */
  change: { target: Zone; plan: TimePlan } | null;
  variant: { shown: number; zone: Zone };
  moves: readonly Transition[];
  /** The moves lie far from the person's skills or education. */
  areFar: boolean;
}

/** Every figure of a report, derived from what it is given. */
export function reportResults(given: ReportGiven): ReportResults {
  const { role, profile } = given;
  const result = resultOf(role, profile);
  const target = NEXT_ZONE[result.personal.zone];
  const plan = target && timePlanOf(result.inputs, ZONE_FROM[target]);
  const { near, far } = movesOf(role, profile);
  return {
    result,
    certainty: certaintyOf(role, profile),
    hasBase: !isOwnRole(role),
    readers: readersOf(given),
    change: target && plan && { target, plan },
    variant: variantResultOf(role, profile).result,
    moves: (near.length > 0 ? near : far).slice(0, BEST_MOVES),
    areFar: near.length === 0,
  };
}
